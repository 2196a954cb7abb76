import { expect, test } from "vitest";
import { keywordsOf, topicsOf } from "../../src/search/keywords.ts";
import { parseSynonyms } from "../../src/search/synonyms.ts";
import { createViewContext } from "../../src/views/context.ts";
import { manualFrom, page } from "../manual-from.ts";

const { synonyms } = parseSynonyms("synonyms.yaml", "- [log in, sign in]\n- [retro, retrospective]\n- [bug, defect]\n");

function wordsOf(path: string, files: Readonly<Record<string, string>>): { keywords: readonly string[]; topics: readonly string[] } {
  const { manual } = manualFrom(files);
  const found = manual.pages.find((each) => each.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  const keywords = keywordsOf(found, createViewContext(manual, "/"), synonyms);
  return { keywords, topics: topicsOf(found, keywords, synonyms) };
}

test("a page's keywords are its aliases, and what else its title and summary are called", () => {
  const files = { "a.md": page("Running retrospectives", "Text.", "description: Find every bug.\naliases: [looking back]\n") };
  expect(wordsOf("a.md", files).keywords).toEqual(["looking back", "retro", "defect"]);
});

test("terms of two words are found in a longer title", () => {
  expect(wordsOf("a.md", { "a.md": page("How users sign in") }).keywords).toEqual(["log in"]);
});

test("aliases have other names too", () => {
  expect(wordsOf("a.md", { "a.md": page("Quality", "Text.", "aliases: [bugs]\n") }).keywords).toEqual(["bugs", "defect"]);
});

test("what headings are called are topics, which do not repeat keywords", () => {
  const body = "## Log in\n\nText.\n\n## Defects\n\nText.\n";
  expect(wordsOf("a.md", { "a.md": page("Bugs", body) })).toEqual({ keywords: ["defect"], topics: ["sign in"] });
});

test("a page of a phase is known by the phase's name", () => {
  const files = { "phases/alpha.md": page("The alpha phase", "Text.", "layout: phases\nphase: alpha\n") };
  expect(wordsOf("phases/alpha.md", files).keywords).toContain("Alpha");
});

test("a page that no synonym is about has no keywords", () => {
  expect(wordsOf("a.md", { "a.md": page("Colour") })).toEqual({ keywords: [], topics: [] });
});
