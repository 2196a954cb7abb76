import type { FacetId } from "../facets/facet.ts";
import { facetsOf } from "../facets/guidance-of.ts";
import type { Manual } from "../manual/manual.ts";
import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import type { SearchView } from "./view.ts";

/** A civil servant knows their phase and their role, so these facets are not folded. */
const openFacets: ReadonlySet<FacetId> = new Set<FacetId>(["phase", "audience"]);

/** The page on which a script shows what a search finds. */
export function searchView(url: string, context: ViewContext): SearchView {
  const { manual, addresses, urlOfKind } = context;
  const title = "Search";
  return {
    layout: "search",
    frame: frameOfMade("search", { url, title, hideFromRobots: true, scripts: ["search"] }, context),
    url: addresses.page(url),
    title,
    facets: facetsOf(manual, manual.listed).map((facet) => ({ ...facet, open: openFacets.has(facet.id) })),
    languages: languagesOf(manual),
    links: {
      aToZ: { text: "A to Z", url: addresses.page(urlOfKind("a-z", "/a-z/")) },
      browse: { text: "Browse all guidance", url: addresses.page(urlOfKind("browse", "/browse/")) },
    },
  };
}

function languagesOf({ pages, settings }: Manual): SearchView["languages"] {
  const others = new Set(pages.flatMap(({ front }) => (front.lang && front.lang !== settings.language ? [front.lang] : [])));
  if (others.size === 0) return [];
  return [settings.language, ...[...others].sort()].map((id) => ({ id, title: languageName(id) }));
}

/** What a language calls itself, with a capital, since it stands as a label; the code of one that is not known. */
function languageName(id: string): string {
  const name = new Intl.DisplayNames([id], { type: "language" }).of(id) ?? id;
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1);
}
