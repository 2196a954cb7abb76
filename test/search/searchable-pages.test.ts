import { describe, expect, test } from "vitest";
import { searchablePages } from "../../src/search/searchable-pages.ts";
import { noSynonyms } from "../../src/search/synonyms.ts";
import { createViewContext } from "../../src/views/context.ts";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

const searchable = (files: Readonly<Record<string, string>>, settings = plainSettings) =>
  searchablePages(createViewContext(manualFrom(files, settings).manual, "/m/"), noSynonyms);

const urls = (...from: Parameters<typeof searchable>): string[] => searchable(...from).map(({ url }) => url);

describe("what can be searched", () => {
  test("written pages, and the made ones that readers look for, in url order", () => {
    expect(urls({ "agile/scrum.md": page("Scrum", "Text.", "category: agile\nphases: [alpha]\naudience: { primary: [designers] }\n") })).toEqual([
      "/a-z/", "/about/", "/accessibility/", "/agile/", "/agile/scrum/", "/audiences/", "/audiences/content-designers/", "/audiences/designers/",
      "/phases/", "/phases/alpha/", "/phases/beta/", "/phases/discovery/", "/phases/live/", "/phases/retirement/", "/whats-new/",
    ]);
  });

  test("a page that asks to be left out is, unless the settings let such pages in", () => {
    const files = { "a.md": page("A", "Text.", "exclude_from_search: true\n"), "b.md": page("B") };
    expect(urls(files)).not.toContain("/a/");
    expect(urls(files)).toContain("/b/");
    expect(urls(files, `${plainSettings}search: { includeExcluded: true }\n`)).toContain("/a/");
  });

  test("a withdrawn page is found, and says so", () => {
    const found = searchable({ "old.md": page("Old", "Text.", "status: withdrawn\n"), "new.md": page("New", "Text.", "status: draft\n"), "plain.md": page("Plain") });
    expect(found.flatMap(({ url, status }) => (status ? [[url, status]] : []))).toEqual([["/new/", "draft"], ["/old/", "withdrawn"]]);
  });
});

describe("what is known of a page that can be searched", () => {
  const of = (url: string, files: Readonly<Record<string, string>>) => searchable(files).find((each) => each.url === url);

  test("its facets, and its trail without the home page", () => {
    const front = "category: agile\nphases: [alpha, beta]\naudience: { primary: [designers], secondary: [content-designers] }\n";
    const found = of("/agile/scrum/", { "agile/index.md": page("Agile", "Text.", "layout: category\ncategory: agile\n"), "agile/scrum.md": page("Scrum", "Text.", front) });
    expect(found?.values).toEqual({ phase: ["alpha", "beta"], audience: ["designers", "content-designers"], category: ["agile"], type: ["guide"], point: [] });
    expect(found?.trail).toEqual(["Agile"]);
  });

  test("the language of its own words", () => {
    const files = { "cy.md": page("Tudalen", "Testun.", "lang: cy\n"), "en.md": page("Page") };
    expect([of("/cy/", files)?.lang, of("/en/", files)?.lang, of("/about/", files)?.lang]).toEqual(["cy", "en", "en"]);
  });

  test("its aliases; a made page has those of its term", () => {
    const files = { "a.md": page("A", "Text.", "aliases: [timebox]\n") };
    expect(of("/a/", files)?.keywords).toContain("timebox");
    expect(of("/audiences/content-designers/", files)?.keywords).toContain("content-designer");
  });

  test("what its author says that it is about, but not its first paragraph once more", () => {
    const files = { "a.md": page("A", "Opening words."), "b.md": page("B", "Opening words.", "description: In short.\n") };
    expect([of("/a/", files)?.summary, of("/b/", files)?.summary]).toEqual([undefined, "In short."]);
  });
});
