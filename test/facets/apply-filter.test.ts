import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFilter } from "../../src/facets/apply-filter.ts";
import { facetIds, noValues } from "../../src/facets/facet.ts";
import { type FilterState, noFilter } from "../../src/facets/filter-state.ts";
import type { GuidanceEntry } from "../../src/facets/guidance.ts";
import { anyGuidance, anyState, facets } from "./sample-guidance.ts";

const entry = (title: string, values: Partial<GuidanceEntry["values"]> = {}, more: Partial<GuidanceEntry> = {}): GuidanceEntry => ({ url: `/${title}/`, title, values: { ...noValues, ...values }, primary: [], ...more });
const choose = (chosen: Partial<FilterState["chosen"]>, more: Partial<FilterState> = {}): FilterState => ({ ...noFilter, ...more, chosen: { ...noValues, ...chosen } });
const found = (entries: readonly GuidanceEntry[], state: FilterState): string[] => applyFilter({ entries }, state).entries.map(({ title }) => title);

const entries = [
  entry("Plan", { phase: ["alpha"], audience: ["designers"] }, { primary: ["designers"] }),
  entry("Test", { phase: ["alpha", "beta"], audience: ["designers", "qa"] }, { primary: ["qa"] }),
  entry("Run", { phase: ["live"], audience: ["qa"] }, { primary: ["qa"], summary: "Keep a café’s service going" }),
];

test("any value within a facet is enough, and every facet must fit", () => {
  expect(found(entries, choose({ phase: ["alpha", "live"] }))).toEqual(["Plan", "Test", "Run"]);
  expect(found(entries, choose({ phase: ["alpha", "live"], audience: ["qa"] }))).toEqual(["Test", "Run"]);
});

test("a whole id must fit: designers are not content-designers", () => {
  expect(found([entry("Words", { audience: ["content-designers"] })], choose({ audience: ["designers"] }))).toEqual([]);
});

test("pages that only help a role too can be left out", () => {
  expect(found(entries, choose({ audience: ["designers"] }))).toEqual(["Plan", "Test"]);
  expect(found(entries, choose({ audience: ["designers"] }, { primaryOnly: true }))).toEqual(["Plan"]);
  expect(applyFilter({ entries }, choose({}, { primaryOnly: true })).counts.audience.get("designers")).toBe(1);
});

test("every word must stand in the title or the summary, whatever its case, accents or apostrophes", () => {
  expect(found(entries, choose({}, { words: "CAFE's keep" }))).toEqual(["Run"]);
  expect(found(entries, choose({}, { words: "keep plan" }))).toEqual([]);
});

test("a count beside a value is what choosing that value alone in its facet would give", () => {
  fc.assert(
    fc.property(anyGuidance, anyState, (guidance, state) => {
      const { counts } = applyFilter(guidance, state);
      for (const { id, values } of facets) {
        for (const value of values) {
          const alone = applyFilter(guidance, { ...state, chosen: { ...state.chosen, [id]: [value.id] } });
          expect(counts[id].get(value.id) ?? 0).toBe(alone.entries.length);
        }
      }
    }),
  );
});

test("what is left is what a plain reading of the rules leaves, in the same order", () => {
  fc.assert(
    fc.property(anyGuidance, anyState, (guidance, state) => {
      const plain = guidance.entries.filter(
        (each) =>
          facetIds.every((id) => {
            const has = id === "audience" && state.primaryOnly ? each.primary : each.values[id];
            return state.chosen[id].length === 0 || state.chosen[id].some((value) => has.includes(value));
          }) && state.words.split(" ").every((word) => `${each.title} ${each.summary ?? ""}`.toLowerCase().replace("é", "e").includes(word)),
      );
      expect(applyFilter(guidance, state).entries).toEqual(plain);
    }),
  );
});
