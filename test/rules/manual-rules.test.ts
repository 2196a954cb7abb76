import { expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../manual-from.ts";

test("a breadcrumb to nowhere is reported where it is written", () => {
  const crumbs = "breadcrumbs:\n  - title: Home\n    url: /\n  - title: Gone\n    url: /gone\n";
  expect(lines(manualFrom({ "a.md": page("A", "Text.", crumbs) }).diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:7:10 error breadcrumb-to-nowhere: The breadcrumb "Gone" leads to "/gone", where there is no page. Correct its url, or remove the breadcrumbs: they are then worked out from where the page is.",
    ]
  `);
});

test("a hero that names no page is reported with the nearest title", () => {
  const { diagnostics } = manualFrom({ "designers.md": page("For designers", "", "layout: audience\naudience: designers\nhero: Testing cod\n"), "t.md": page("Testing code") });
  expect(lines(diagnostics.filter(({ rule }) => rule === "unknown-hero"))).toMatchInlineSnapshot(`
    [
      "designers.md:5:7 warning unknown-hero: No page has the title "Testing cod". Change the hero to "Testing code".",
    ]
  `);
});

test("a page in a category's sections must exist", () => {
  const sections = "layout: category\ncategory: agile\nsections:\n  - title: First\n    pages: [/agile/x, /agile/y]\n";
  expect(lines(manualFrom({ "agile/index.md": page("Agile", "Text.", sections), "agile/x.md": page("X") }).diagnostics)).toMatchInlineSnapshot(`
    [
      "agile/index.md:7:23 error broken-link: No page or file at "/agile/y". Correct the address, or remove the entry.",
    ]
  `);
});

test("severities are settings: a rule can be lowered or turned off", () => {
  const files = { "a.md": page("A", "[b](/b) [c](#c)") };
  const severities = "severities:\n  broken-link: warning\n  broken-anchor: off\n";
  expect(manualFrom(files, plainSettings + severities).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["broken-link", "warning"]]);
});

