import { expect, it } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

/** What is said of a page with these lines in its front matter, by the two rules on layouts and their keys. */
const said = (front: string): string[] => {
  const { diagnostics } = manualFrom({ "index.md": page("Home"), "a.md": page("A page", "Text.", `${front}\n`) }, undefined, { advice: true });
  return lines(diagnostics.filter(({ rule }) => rule === "unused-key" || rule === "incomplete-layout"));
};

it("says which keys do nothing on a page", () => {
  expect(said("phase: alpha")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 info unused-key: "phase:" is for a phase's own page, which this page is not. Delete the line, or write phases: if the page helps in it.",
    ]
  `);
  expect(said("hero: Home")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 info unused-key: "hero:" is for an audience's own page, which this page is not. Delete the line.",
    ]
  `);
  expect(said("layout: guide\nsections: []")).toMatchInlineSnapshot(`
    [
      "a.md:4:1 info unused-key: "sections:" is for a category's page, which this page is not. Delete the line.",
    ]
  `);
  expect(said("layout: guide\ntype: pattern")).toMatchInlineSnapshot(`
    [
      "a.md:4:1 info unused-key: "type: pattern" has no effect, because "layout: guide" decides what this page is. Delete the line, or change the layout to the one that is meant.",
    ]
  `);
});

it("says which key a layout needs", () => {
  expect(said("layout: phase")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning incomplete-layout: This page is to be a phase's own page, but no "phase:" says which. Write "phase:" and the phase, or give the page another layout.",
    ]
  `);
  expect(said("layout: role-index")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning incomplete-layout: This page is to be an audience's own page, but no "audience:" says which. Write "audience:" and the one audience whose page it is, or give the page another layout.",
    ]
  `);
  expect(said("layout: audience\naudience:\n  primary: designers")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning incomplete-layout: This page is to be an audience's own page, but no "audience:" says which. Write "audience:" and the one audience whose page it is, or give the page another layout.",
    ]
  `);
  expect(said("type: phase")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning incomplete-layout: This page is to be a phase's own page, but no "phase:" says which. Write "phase:" and the phase, or give the page another layout.",
    ]
  `);
});

it.each([
  ["a phase's own page", "layout: phase\nphase: alpha"],
  ["a phase's page as the original manual has it", "layout: phases\nphase: alpha"],
  ["the list of phases", "layout: phases"],
  ["an audience's page with what belongs on it", "layout: audience\naudience: designers\nhero: Home"],
  ["a category's page in groups", "layout: category\nsections: []"],
  ["a layout and a type that mean the same", "layout: detailed-guidance\ntype: resource"],
  ["an audience that nobody knows, which is reported as such", "layout: audience\naudience: wizards\nhero: Home"],
  ["a layout that nobody knows, which is reported as such", "layout: novel\ntype: pattern"],
])("says nothing of %s", (_, front) => {
  expect(said(front)).toEqual([]);
});
