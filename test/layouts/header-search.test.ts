import { expect, test } from "vitest";
import { createLayouts } from "../../plugins/layouts.ts";
import { elementsOf } from "./page-facts.ts";
import { sampleSite } from "./sample-site.ts";
import { fullView } from "./sample-views.ts";

const addresses = { stylesUrl: "/styles.css", findingStylesUrl: "/finding.css", scriptUrl: "/main.js", pageScriptUrls: { filter: "/filter.js", search: "/search.js" }, bodyData: { root: "/manual/" } };

/** The names and values of what the header's form sends, but for the words. */
const sentWith = (html: string): (readonly [string | undefined, string | undefined])[] =>
  elementsOf(/<form class="app-header-search"[^]*?<\/form>/.exec(html)?.[0] ?? "").filter(({ attributes }) => attributes["type"] === "hidden").map(({ attributes }) => [attributes["name"], attributes["value"]] as const);

test.each(["generic", "govuk"] as const)("every page of the %s brand has the search form, which needs no script", (brand) => {
  const html = createLayouts(sampleSite(brand), addresses)(fullView("guide"));
  const elements = elementsOf(html);
  const form = elements.find(({ attributes }) => attributes["class"] === "app-header-search");
  expect(form?.attributes).toMatchObject({ action: "/manual/search/", method: "get", role: "search" });
  expect(elements.find(({ attributes }) => attributes["id"] === "header-search")?.attributes).toMatchObject({ name: "q" });
  expect(elements.some(({ attributes }) => attributes["for"] === "header-search")).toBe(true);
});

test("a page in another language searches pages in that language, and its neighbours do not", () => {
  const print = createLayouts(sampleSite("generic"), addresses);
  const guide = fullView("guide");
  expect(sentWith(print(guide))).toEqual([]);
  expect(sentWith(print({ ...guide, lang: "cy" } as typeof guide))).toEqual([["lang", "cy"]]);
  expect(sentWith(print(guide))).toEqual([]);
});

test("a manual that cannot be searched has no search form", () => {
  const { name, organisation, brand, homeUrl, assetsUrl, feedUrl, navigation, footerLinks } = sampleSite("generic");
  const print = createLayouts({ name, organisation, brand, homeUrl, assetsUrl, feedUrl, navigation, footerLinks }, addresses);
  expect(print(fullView("guide"))).not.toContain("app-header-search");
});
