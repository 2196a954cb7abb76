import type { Facet, FacetId } from "../../facets/facet.ts";
import { type PageStatus, pageStatuses } from "../../search/suggestions.ts";
import { type ExcerptPart, excerptParts } from "./excerpt.ts";
import type { PagefindData } from "./pagefind.ts";

/** A found page as readers see it; addresses are root-relative, without the base path. */
export interface ShownResult {
  readonly title: string;
  readonly url: string;
  readonly trail: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly sections: readonly { readonly title: string; readonly url: string }[];
  /** What kind of page it is, and its phases, in words. */
  readonly facts: readonly string[];
  /** What tells the page from others that can be relied on. */
  readonly status: PageStatus | undefined;
}

const mostSections = 3;

/** What is shown of a page that Pagefind found. */
export function shownResult(data: PagefindData, facets: readonly Facet[]): ShownResult {
  const { url, meta } = data;
  const title = meta["title"] ?? url;
  return {
    title,
    url,
    trail: meta["trail"] ?? "",
    excerpt: withEllipses(withoutTitle(excerptParts(data), title)),
    sections: sectionsOf(data),
    facts: factsOf(facets, data.filters),
    status: pageStatuses.find((status) => status === meta["status"]),
  };
}

/** What kind of page it is, and the phases that it is for. */
export function factsOf(facets: readonly Facet[], values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const phases = titlesIn(facets, "phase", values);
  return [...titlesIn(facets, "type", values), ...(phases.length > 0 ? [phases.join(", ")] : [])];
}

/** The titles of a page's values of a facet, in the facet's order. */
function titlesIn(facets: readonly Facet[], id: FacetId, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const own = values[id] ?? [];
  return (facets.find((facet) => facet.id === id)?.values ?? []).filter((value) => own.includes(value.id)).map((value) => value.title);
}

/** The sections in which most of the query stands, in the page's order. */
function sectionsOf({ url: page, sub_results: all }: PagefindData): ShownResult["sections"] {
  const sections = all.filter(({ url, title }) => url.includes("#") && title);
  const marks = ({ excerpt }: { excerpt: string }): number => excerpt.split("<mark>").length;
  const best = new Set([...sections].sort((a, b) => marks(b) - marks(a)).slice(0, mostSections));
  // Pagefind encodes the whole address, the manual only prints it so: what follows the sign is all that is new.
  return sections.filter((section) => best.has(section)).map(({ title, url }) => ({ title, url: page + url.slice(url.indexOf("#")) }));
}

/** The index has a page's title at the beginning of its text, where it would only repeat what stands above. */
function withoutTitle(parts: readonly ExcerptPart[], title: string): readonly ExcerptPart[] {
  const text = parts.map((part) => part.text).join("");
  const opening = [`${title}. `, `${title} `].find((start) => text.startsWith(start));
  if (!opening) return parts;
  let left = opening.length;
  return parts.flatMap((part) => {
    const cut = Math.min(left, part.text.length);
    left -= cut;
    return cut < part.text.length ? [{ ...part, text: part.text.slice(cut) }] : [];
  });
}

/** An excerpt seldom begins and ends where a sentence does. */
function withEllipses(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const text = parts.map((part) => part.text).join("").trim();
  const dots = (shown: boolean, dotted: string): readonly ExcerptPart[] => (shown ? [{ text: dotted, marked: false }] : []);
  return text === "" ? [] : [...dots(/^[\p{Ll},;)]/u.test(text), "… "), ...parts, ...dots(!/[.!?:…”’)]$/.test(text), " …")];
}
