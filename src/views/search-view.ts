import { facetsOf } from "../facets/guidance-of.ts";
import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import type { SearchView } from "./view.ts";

/** The page on which a script shows what a search finds. */
export function searchView(url: string, context: ViewContext): SearchView {
  const { manual, addresses, urlOfKind } = context;
  const title = "Search";
  return {
    layout: "search",
    frame: frameOfMade("search", { url, title, hideFromRobots: true, scripts: ["search"] }, context),
    url: addresses.page(url),
    title,
    facets: facetsOf(manual, manual.listed),
    links: {
      aToZ: { text: "A to Z", url: addresses.page(urlOfKind("a-z", "/a-z/")) },
      browse: { text: "Browse all guidance", url: addresses.page(urlOfKind("browse", "/browse/")) },
    },
  };
}
