import { expect, test } from "vitest";
import { searchablePages } from "../../src/search/searchable-pages.ts";
import { suggestionsOf } from "../../src/search/suggestions-of.ts";
import { noSynonyms } from "../../src/search/synonyms.ts";
import { createViewContext } from "../../src/views/context.ts";
import { manualFrom, page } from "../manual-from.ts";

const suggested = (files: Readonly<Record<string, string>>) => suggestionsOf(searchablePages(createViewContext(manualFrom(files).manual, "/m/"), noSynonyms), "en").pages;

test("a page is suggested by its title, its aliases and its sections, at an address without the base path", () => {
  const text = "## Roles {#roles}\n\nText.\n\n### Who leads {#lead}\n\nText.\n\n#### Too deep {#deep}\n\nText.";
  const pages = suggested({ "agile/scrum.md": page("Scrum", text, "aliases: [timebox]\n"), "cy.md": page("Tudalen", "Testun.", "lang: cy\n") });
  expect(pages.find(({ url }) => url === "/agile/scrum/")).toEqual({
    title: "Scrum",
    url: "/agile/scrum/",
    keywords: ["timebox"],
    sections: [["Roles", "roles"], ["Who leads", "lead"]],
  });
  expect(pages.find(({ url }) => url === "/cy/")).toEqual({ title: "Tudalen", url: "/cy/", lang: "cy" });
  expect(pages.map(({ url }) => url)).toContain("/about/");
});

test("a manual whose sections would make too large a script suggests titles alone", () => {
  const headings = Array.from({ length: 200 }, (_, number) => `## A heading with quite a few words in it, number ${number}\n\nText.`).join("\n\n");
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`page-${number}.md`, page(`Page ${number}`, headings)]));
  const pages = suggested(files);
  expect(pages.filter(({ title }) => title.startsWith("Page "))).toHaveLength(20);
  expect(pages.filter(({ sections }) => sections)).toEqual([]);
});
