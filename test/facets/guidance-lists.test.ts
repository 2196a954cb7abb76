import { expect, test } from "vitest";
import { applyFilter } from "../../src/facets/apply-filter.ts";
import { audienceNote } from "../../src/facets/audience-note.ts";
import { readState } from "../../src/facets/filter-state.ts";
import { guidanceLists } from "../../src/facets/guidance-lists.ts";
import { manualFrom, page } from "../manual-from.ts";

const files = {
  "agile/index.md": page("Agile", "Text.", "layout: category\ncategory: agile\nphases: [alpha]\n"),
  "a.md": page("Sketch", "Text.", "phases: alpha, beta\naudience:\n  primary: designers\n  secondary: content-designer\n"),
  "b.md": page("Plan", "Text.", "phases: [alpha, alpha]\naudience:\n  primary: designers, designers\n  secondary: designers\n"),
  "old.md": page("Old", "Text.", "phases: alpha\nstatus: withdrawn\n"),
  "phases/alpha.md": page("Alpha", "Text.", "layout: phase\nphase: alpha\nphases: alpha\n"),
  "designers/index.md": page("Designers", "", "layout: role-index\naudience: designers\n"),
};
const { manual } = manualFrom(files);
const lists = guidanceLists(manual, new Map());

test("a page is listed once under each phase, each audience and each pair that it names", () => {
  const titles = (choice: { phase?: string; audience?: string }): string[] => lists.pagesFor(choice).map(({ title }) => title);
  expect(titles({})).toEqual(["Agile", "Alpha", "Designers", "Plan", "Sketch"]);
  expect(titles({ phase: "alpha" })).toEqual(["Agile", "Alpha", "Plan", "Sketch"]);
  expect(titles({ phase: "beta" })).toEqual(["Sketch"]);
  expect(titles({ audience: "content-designers" })).toEqual(["Sketch"]);
  expect(titles({ phase: "alpha", audience: "designers" })).toEqual(["Plan", "Sketch"]);
  expect(titles({ phase: "live", audience: "designers" })).toEqual([]);
});

test("lists and filters agree for every phase, audience and pair", () => {
  const { facets } = lists.guidance;
  for (const phase of ["", ...manual.settings.phases.map(({ id }) => id)]) {
    for (const audience of ["", ...manual.settings.audiences.map(({ id }) => id)]) {
      const state = readState(new URLSearchParams({ phase, audience }), facets);
      const listed = lists.pagesFor({ ...(phase ? { phase } : {}), ...(audience ? { audience } : {}) });
      const { entries, counts } = applyFilter(lists.guidance, state);
      expect(entries.map(({ url }) => url)).toEqual(listed.map(({ url }) => url));
      if (phase) expect(counts.phase.get(phase) ?? 0).toBe(listed.length);
    }
  }
});

test("facets have the manual's values in the manual's order, and kinds only as far as there are such pages", () => {
  const values = lists.guidance.facets.map(({ id, values }) => [id, ...values.map((value) => value.id)].join(" "));
  expect(values).toEqual(["phase discovery alpha beta live retirement", "audience designers content-designers", "category agile design", "type guide category phase audience"]);
});

test("a remark names the audiences that a page is written for, in the manual's order", () => {
  const { audiences } = manual.settings;
  expect(audienceNote([], audiences)).toBeUndefined();
  expect(audienceNote(["designers"], audiences)).toBe("For designers");
  expect(audienceNote(["content-designers", "designers"], audiences)).toBe("For designers and content designers");
});
