import { expect, test } from "vitest";
import { suggestionMatcher } from "../../src/client/suggest/match-suggestions.ts";
import type { SuggestedPage } from "../../src/search/suggestions.ts";

const pages: readonly SuggestedPage[] = [
  { title: "Planning research", url: "/planning/", sections: [["Who to research with", "who"], ["Research goals", "goals"], ["Research plans", "plans"]] },
  { title: "Research", url: "/research/" },
  { title: "Agile delivery", url: "/agile/", keywords: ["timebox", "research sprint"], sections: [["Teams", "teams"]] },
];

const urlsFor = (typed: string): readonly string[] => suggestionMatcher(pages)(typed).map(({ url }) => url);

test("suggestions begin with the third letter", () => {
  expect(urlsFor("re")).toEqual([]);
  expect(urlsFor("res")).not.toEqual([]);
});

test("titles come before sections, of which a page has two at most, and those before keywords", () => {
  expect(urlsFor("research")).toEqual(["/research/", "/planning/", "/planning/#goals", "/planning/#plans", "/agile/"]);
});

test("words may come in any order, and each may be unfinished", () => {
  expect(urlsFor("rese plan")).toEqual(["/planning/", "/planning/#plans"]);
});

test("a page is found by its keywords, and says which", () => {
  expect(suggestionMatcher(pages)("timeb")).toEqual([{ title: "Agile delivery", url: "/agile/", note: "timebox" }]);
});

test("a section says which page it is part of", () => {
  expect(suggestionMatcher(pages)("teams")).toEqual([{ title: "Teams", url: "/agile/#teams", note: "Agile delivery" }]);
});

test("accents and capitals make no difference", () => {
  expect(urlsFor("PLÁNNING")).toEqual(["/planning/"]);
});

test("a page in another language, and one that cannot be relied on, are told from the others with their sections", () => {
  const match = suggestionMatcher([{ title: "Perllan", url: "/perllan/", lang: "cy", status: "withdrawn", sections: [["Perllannau eraill", "eraill"]] }]);
  expect(match("perl")).toEqual([
    { title: "Perllan", url: "/perllan/", lang: "cy", status: "withdrawn" },
    { title: "Perllannau eraill", url: "/perllan/#eraill", note: "Perllan", lang: "cy", status: "withdrawn" },
  ]);
});

test("a withdrawn page is suggested after the others that fit as well", () => {
  const match = suggestionMatcher([{ title: "Orchards", url: "/old/", status: "withdrawn" }, { title: "Planting new orchards", url: "/new/" }]);
  expect(match("orchards").map(({ url }) => url)).toEqual(["/new/", "/old/"]);
});
