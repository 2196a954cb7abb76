import type { Manual } from "../manual/manual.ts";
import { type PageType, typeTitles } from "../pages/page-type.ts";
import { ownLanguage } from "../pages/own-language.ts";
import type { Page } from "../pages/page.ts";
import type { Term } from "../settings/settings.ts";
import type { Point } from "../standard/editions.ts";
import type { Facet, FacetId, FacetValue, FacetValues } from "./facet.ts";
import type { Guidance, GuidanceEntry, Subject } from "./guidance.ts";

/** Pages that are lists of others, or the way in: not guidance that anyone looks for. */
const lists: ReadonlySet<PageType> = new Set<PageType>(["home", "phases", "audiences", "browse", "a-z", "whats-new", "cards", "themes"]);

/** For each page, the points of the current edition that it helps with. */
export type PointsOf = ReadonlyMap<Page, readonly Point[]>;

/** The pages that can be filtered, in list order; pages that are lists themselves, and withdrawn ones, are not among them. */
export const guidancePages = (manual: Manual): readonly Page[] => manual.listed.filter((page) => !lists.has(page.type));

/** Everything in the manual that can be filtered. */
export function guidanceOf(manual: Manual, pointsOf: PointsOf): Guidance {
  const pages = guidancePages(manual);
  return { facets: facetsOf(manual, pages), subjects: subjectsOf(manual), entries: pages.map((page) => entryOf(page, manual, pointsOf)) };
}

/** The categories, in the manual's order, as lists are divided by them. */
export const subjectsOf = ({ categories }: Pick<Manual, "categories">): readonly Subject[] =>
  categories.map(({ term, page, url, members }) => ({
    id: term.id,
    title: term.title,
    ...(term.description ? { summary: term.description } : {}),
    ...(page || members.length > 0 ? { url } : {}),
  }));

/** The facets that have values, each in the manual's order; kinds of page only as far as there are such pages. */
export function facetsOf(manual: Manual, pages: readonly Page[]): readonly Facet[] {
  const types = new Set(pages.map(({ type }) => type));
  const facet = (id: FacetId, title: string, values: readonly FacetValue[]): Facet => ({ id, title, values });
  const valueOf = ({ id, title, aliases }: Term): FacetValue => ({ id, title, ...(aliases.length > 0 ? { aliases } : {}) });
  return [
    facet("phase", "Phase", manual.settings.phases.map(valueOf)),
    facet("audience", "Role", manual.settings.audiences.map(valueOf)),
    facet("category", "Subject", manual.settings.categories.map(valueOf)),
    facet("type", "Kind of page", Object.entries(typeTitles).flatMap(([id, title]) => (types.has(id as PageType) ? [{ id, title }] : []))),
    facet("point", "Service Standard point", (manual.editions[0]?.points ?? []).map(({ number, title }) => ({ id: String(number), title: `${number}. ${title}` }))),
  ].filter(({ values }) => values.length > 0);
}

/** A page as filters see it. */
function entryOf(page: Page, { settings }: Manual, pointsOf: PointsOf): GuidanceEntry {
  const { url, title, summary, front } = page;
  const lang = ownLanguage(page, settings);
  return {
    url,
    title,
    ...(summary ? { summary } : {}),
    ...(lang ? { lang } : {}),
    ...(front.status === "draft" ? { isDraft: true } : {}),
    values: facetValuesOf(page, pointsOf),
    primary: [...new Set(front.audience.primary)],
  };
}

/** The values that a page has of each facet. */
export function facetValuesOf(page: Page, pointsOf: PointsOf): FacetValues {
  const { front } = page;
  return {
    phase: [...new Set(front.phases)],
    audience: [...new Set([...front.audience.primary, ...front.audience.secondary])],
    category: front.category ? [front.category] : [],
    type: [page.type],
    point: (pointsOf.get(page) ?? []).map(({ number }) => String(number)),
  };
}
