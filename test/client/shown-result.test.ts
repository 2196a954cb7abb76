import { describe, expect, test } from "vitest";
import { excerptParts } from "../../src/client/search/excerpt.ts";
import type { PagefindData } from "../../src/client/search/pagefind.ts";
import { shownResult } from "../../src/client/search/shown-result.ts";
import type { Facet } from "../../src/facets/facet.ts";

const facets: readonly Facet[] = [
  { id: "phase", title: "Phase", values: [{ id: "alpha", title: "Alpha" }, { id: "beta", title: "Beta" }] },
  { id: "type", title: "Kind of page", values: [{ id: "guide", title: "Guide" }] },
];

const found = (more: Partial<PagefindData>): PagefindData => ({
  url: "/a/", content: "Some words.", excerpt: "Some <mark>words.</mark>", meta: { title: "A" }, filters: {}, sub_results: [], anchors: [], ...more,
});
const textOf = (data: PagefindData): string => shownResult(data, facets).excerpt.map(({ text, marked }) => (marked ? `*${text}*` : text)).join("");

describe("an excerpt", () => {
  test("marks the words of the query", () => {
    expect(excerptParts(found({}))).toEqual([{ text: "Some ", marked: false }, { text: "words.", marked: true }]);
  });

  test("tells a sign from its entity by the page's own text, since Pagefind escapes only one of them", () => {
    const data = found({ content: "First then <b> and &lt;b&gt; & more.", excerpt: "then <mark>&lt;b&gt;</mark> and &lt;b&gt; & more." });
    expect(excerptParts(data).map(({ text }) => text)).toEqual(["then ", "<b>", " and &lt;b&gt; & more."]);
  });

  test("leaves out the title, which stands above it", () => {
    expect(textOf(found({ meta: { title: "Big trees" }, excerpt: "Big <mark>trees.</mark> They grow." }))).toBe("They grow.");
  });

  test("shows where it was cut out of a sentence", () => {
    expect(textOf(found({ excerpt: "and then <mark>words</mark> that" }))).toBe("… and then *words* that …");
  });
});

test("kind and phases are said in words, in the manual's order", () => {
  expect(shownResult(found({ filters: { phase: ["beta", "alpha"], type: ["guide"] } }), facets).facts).toEqual(["Guide", "Alpha, Beta"]);
});

test("the three sections with most of the words are linked, in the page's order, at the page's own address", () => {
  const section = (id: string, marks: number) => ({ title: id, url: `/caf%C3%A9/#${id}`, excerpt: "<mark>x</mark>".repeat(marks) });
  const data = found({ url: "/café/", sub_results: [{ title: "A", url: "/caf%C3%A9/", excerpt: "" }, section("one", 1), section("two", 4), section("three", 2), section("four", 3)] });
  expect(shownResult(data, facets).sections).toEqual([
    { title: "two", url: "/café/#two" },
    { title: "three", url: "/café/#three" },
    { title: "four", url: "/café/#four" },
  ]);
});

test.each(["withdrawn", "draft"] as const)("a page that is %s is told from the others", (status) => {
  expect(shownResult(found({ meta: { title: "A", status } }), facets).status).toBe(status);
  expect(shownResult(found({ meta: { title: "A" } }), facets).status).toBeUndefined();
});
