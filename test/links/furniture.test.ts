import { expect, test } from "vitest";
import { createLayouts } from "../../plugins/layouts.ts";
import { furniture } from "../../src/links/anchor-lookup.ts";
import { elementsOf } from "../layouts/page-facts.ts";
import { sampleSite } from "../layouts/sample-site.ts";
import { fullViews } from "../layouts/sample-views.ts";

const addresses = { stylesUrl: "/s.css", findingStylesUrl: "/f.css", scriptUrl: "/m.js", pageScriptUrls: { filter: "/f.js", search: "/s.js" }, bodyData: { root: "/" } };
const print = createLayouts(sampleSite("generic"), addresses);
/** Browsers take a link to it to the start of any page. */
const ofBrowsers = ["top"];

test.each(fullViews())("the ids that links may name on every page are printed on a $layout page", (view) => {
  const ids = new Set(elementsOf(print(view)).map(({ attributes }) => attributes["id"]));
  expect(furniture.filter((id) => !ids.has(id))).toEqual(ofBrowsers);
});
