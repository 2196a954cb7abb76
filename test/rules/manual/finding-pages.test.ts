import { describe, expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const found = (files: Record<string, string>, rule: string, settings = plainSettings) =>
  lines(manualFrom(files, settings, { advice: true }).diagnostics.filter((each) => each.rule === rule));
const listed = { "listed.md": page("Listed", "Text.", "category: agile\n") };

describe("a page that nothing leads to", () => {
  const orphans = (files: Record<string, string>) => found({ ...listed, ...files }, "orphan-page").map((line) => line.split(":")[0]);

  test("is reported at its top, with the pages that link to it in vain", () => {
    expect(found({ ...listed, "a.md": page("A", "[b](/b)"), "b.md": page("B", "[a](/a)"), "c.md": page("C") }, "orphan-page")).toMatchInlineSnapshot(`
      [
        "a.md:1:1 warning orphan-page: Only pages that readers cannot get to themselves link to this page. Link to it from a page that its readers use, or give it a category, phases or an audience.",
        "b.md:1:1 warning orphan-page: Only pages that readers cannot get to themselves link to this page. Link to it from a page that its readers use, or give it a category, phases or an audience.",
        "c.md:1:1 warning orphan-page: No other page links to this page, and no subject, phase or role lists it. Link to it from a page that its readers use, or give it a category, phases or an audience.",
      ]
    `);
  });

  test("is one that only links to itself", () => {
    expect(orphans({ "a.md": page("A", "[top](/a#x)\n\n## X") })).toEqual(["a.md"]);
  });

  test("is not one that a page in a list links to, however many steps away", () => {
    expect(orphans({ "listed.md": page("Listed", "[a](/a)", "category: agile\n"), "a.md": page("A", "[b](/b)"), "b.md": page("B") })).toEqual([]);
  });

  test("is not one with a category, a phase or an audience, even a secondary one", () => {
    expect(orphans({ "a.md": page("A", "Text.", "phases: alpha\n"), "b.md": page("B", "Text.", "audience:\n  secondary: [designers]\n") })).toEqual([]);
  });

  test("is not one above a page that is listed, by address or by breadcrumbs", () => {
    const crumbs = "category: agile\nbreadcrumbs:\n  - { title: Plans, url: /plans }\n";
    expect(orphans({ "a/index.md": page("A"), "a/b.md": page("B", "Text.", "category: agile\n"), "plans.md": page("Plans"), "c.md": page("C", "Text.", crumbs) })).toEqual([]);
  });

  test("is not the home page, a page of the frame, the Standard, or a page that one of them lists", () => {
    expect(orphans({
      "index.md": page("Home"),
      "about.md": page("About"),
      "phases/index.md": page("Phases", "Text.", "layout: phases\n"),
      "standard/index.md": page("Standard", "Text.", "layout: standard\n"),
      "standard/point-1.md": page("Point", "Text.", "layout: point\norder: 1\n"),
      "helps.md": page("Helps", "Text.", "points: 1\n"),
      "designers.md": page("For designers", "", "layout: audience\naudience: designers\nhero: Hero\n"),
      "hero.md": page("Hero"),
    })).toEqual([]);
  });

  test("is not a chapter of a listed publication, a page of a category's sections, or a page below a list", () => {
    expect(orphans({
      "book/index.md": page("Book", "Text.", "layout: publication\ncategory: agile\n"),
      "book/1.md": page("One", "Text.", "layout: chapter\norder: 1\n"),
      "agile/index.md": page("Agile", "Text.", "layout: category\ncategory: agile\nsections:\n  - title: First\n    pages: [/placed]\n"),
      "placed.md": page("Placed"),
      "agile/patterns/index.md": page("Patterns", "Text.", "layout: category\ncategory: agile\n"),
      "agile/patterns/x.md": page("X"),
    })).toEqual([]);
  });

  test("is a chapter of a publication that nothing leads to, and the publication", () => {
    expect(orphans({ "book/index.md": page("Book", "Text.", "layout: publication\n"), "book/1.md": page("One", "Text.", "layout: chapter\norder: 1\n") })).toEqual(["book/1.md", "book/index.md"]);
  });

  test("is not one that is withdrawn or has no front matter, nor any page of a manual without subjects, phases and roles", () => {
    expect(orphans({ "a.md": page("A", "Text.", "status: withdrawn\n"), "b.md": "Text.\n" })).toEqual([]);
    expect(found({ "a.md": page("A"), "b.md": page("B") }, "orphan-page")).toEqual([]);
  });
});

describe("a page in no list", () => {
  const home = { ...listed, "index.md": page("Home", "[a](/a) [b](/b)") };

  test("is reported at its top where other pages link to it", () => {
    expect(found({ ...home, "a.md": page("A") }, "unlisted-page")).toMatchInlineSnapshot(`
      [
        "a.md:1:1 info unlisted-page: This page has no category, no phases and no audience, so no list that readers choose from shows it. Give it a category, phases or an audience.",
      ]
    `);
  });

  test("is not a plain page, a page below a list, one whose category is misspelt, or one that nothing leads to at all", () => {
    expect(found({ ...home, "a.md": page("A", "Text.", "layout: page\n"), "b.md": page("B", "Text.", "category: agil\n"), "c.md": page("C"), "agile/index.md": page("Agile", "[x](/agile/x)", "layout: category\ncategory: agile\n"), "agile/x.md": page("X") }, "unlisted-page")).toEqual([]);
  });
});

test("a listed page that search leaves out is reported at the setting, but not where search finds it all the same", () => {
  const files = { "a.md": page("A", "Text.", "category: agile\nexclude_from_search: true\n"), "b.md": page("B", "Text.", "exclude_from_search: true\n") };
  expect(found(files, "hidden-from-search")).toMatchInlineSnapshot(`
    [
      "a.md:4:1 info hidden-from-search: Lists or links lead to this page, but search leaves it out. Delete "exclude_from_search", unless readers should not find the page.",
    ]
  `);
  expect(found(files, "hidden-from-search", `${plainSettings}search: { includeExcluded: true }\n`)).toEqual([]);
  expect(found(files, "hidden-from-search", `${plainSettings}search: { enabled: false }\n`)).toEqual([]);
});

test("a file that nothing uses is reported, but not one that a link, image, tag or redirect leads to, in whatever letters", () => {
  const files = { "a.md": page("A", '![x](/i/a.png) [y](i/b.pdf) <img src="/i/c.png" alt="c"> [z](/i/E.PNG)'), "i/a.png": "", "i/b.pdf": "", "i/c.png": "", "i/d.pdf": "", "i/e.png": "", "i/unused.png": "" };
  expect(found(files, "unused-file", `${plainSettings}redirects:\n  - { from: /old.pdf, to: /i/d.pdf }\n`)).toMatchInlineSnapshot(`
    [
      "i/unused.png:1:1 info unused-file: No page shows or links to "i/unused.png". Link to it where it is meant to be found, or delete the file.",
    ]
  `);
});
