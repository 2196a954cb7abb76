import { describe, expect, it } from "vitest";
import { isSameName } from "../../../src/rules/front-matter/same-name.ts";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const trail = (title: string, url: string): string => `breadcrumbs:\n  - title: ${title}\n    url: ${url}\n`;

/** What is said of a page whose one breadcrumb has these words and this address. */
function saidOf(title: string, url: string): string[] {
  const files = {
    "index.md": page("Welcome to the manual"),
    "agile/index.md": page("Working in an agile way", "Text.", "layout: category\ncategory: agile\n"),
    "research/index.md": page("User research", "Text.", "aliases: [talking to people]\n"),
    "cto.md": page("Chief technology officer"),
    "plan.md": page("Planning", "Text.", trail(title, url)),
  };
  return lines(manualFrom(files).diagnostics.filter(({ rule }) => rule === "breadcrumb-unlike-page"));
}

it("points at the words, and at the address as the other place", () => {
  const { diagnostics } = manualFrom({ "index.md": page("Home"), "a.md": page("Alpha teams"), "b.md": page("Buying", "Text.", trail("Beta", "/a")) });
  const [found] = diagnostics.filter(({ rule }) => rule === "breadcrumb-unlike-page");
  expect(found).toMatchInlineSnapshot(`
    {
      "column": 12,
      "endColumn": 16,
      "endLine": 4,
      "file": "b.md",
      "fix": "Write "title: Alpha teams" if the address is right, or correct the address.",
      "line": 4,
      "message": "The breadcrumb "Beta" leads to the page "Alpha teams"",
      "related": [
        {
          "column": 10,
          "endColumn": 12,
          "endLine": 5,
          "file": "b.md",
          "line": 5,
          "message": ""/a" is the address of this step",
        },
      ],
      "rule": "breadcrumb-unlike-page",
      "severity": "warning",
      "why": "The trail promises one page and leads to another.",
    }
  `);
});

describe("what is fine", () => {
  it.each([
    ["Home", "/"],
    ["Test manual", "/"],
    ["User Research", "/research"],
    ["Research", "/research"],
    ["Researching users", "/research"],
    ["Talking to people", "/research"],
    ["Agile", "/agile"],
    ["CTO", "/cto"],
    ["CTOs", "/cto"],
    ["Anything", "/research#methods"],
    ["Anything", "https://example.com/"],
    ["Anything", "/nowhere"],
  ])("%s for %s", (title, url) => {
    expect(saidOf(title, url)).toEqual([]);
  });
});

it.each([
  ["Planning", "/research"],
  ["User-centred design", "/research"],
  ["Home", "/research"],
  ["Research", "/cto"],
  ["Content design", "/agile"],
])("reports %s for %s", (title, url) => {
  expect(saidOf(title, url)).toHaveLength(1);
});

it("takes the title that a category's settings give it for the page's own", () => {
  const settings = plainSettings.replace("title: Agile", "title: Delivery");
  const files = { "agile/index.md": page("Working in sprints", "Text.", "layout: category\ncategory: agile\n"), "b.md": page("Buying", "Text.", trail("Delivery", "/agile")) };
  expect(manualFrom(files, settings).diagnostics.filter(({ rule }) => rule === "breadcrumb-unlike-page")).toEqual([]);
});

it.each([
  ["The team", "Teams", true],
  ["Measuring", "Measurement", true],
  ["Policies", "Policy", true],
  ["GDS", "Government Digital Service", true],
  ["Beta", "Better data", false],
  ["Design", "Designing services", true],
  ["Operations", "Opening hours", false],
])("takes %s and %s for the same: %s", (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
  expect(isSameName(other, one)).toBe(same);
});
