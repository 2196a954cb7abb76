import { type GuidanceLists, guidanceLists } from "../facets/guidance-lists.ts";
import type { Manual } from "../manual/manual.ts";
import { crosswalkOf } from "../standard/crosswalk.ts";
import type { Point } from "../standard/editions.ts";
import type { Chapter, Publication } from "../publications/publications.ts";
import type { Page } from "../pages/page.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import type { Phase } from "../taxonomy/phases.ts";
import { createAddresses, type Addresses } from "./addresses.ts";
import { createDates, type Dates } from "./dates.ts";
import { createGuidanceItems } from "./lists.ts";
import type { LinkView, ListItem } from "./view.ts";

/** What every view is made from. */
export interface ViewContext {
  readonly manual: Manual;
  readonly addresses: Addresses;
  readonly dates: Dates;
  /** For each page, the points of the current edition that it helps with. */
  readonly pointsOf: ReadonlyMap<Page, readonly Point[]>;
  /** For each point's page, the guidance that helps to meet it. */
  readonly guidanceFor: ReadonlyMap<Page, readonly Page[]>;
  /** What lists, filters and their counts are taken from. */
  readonly lists: GuidanceLists;
  /** A page with its primary audiences as a remark; the same value for the same page, because dozens of lists hold it. */
  readonly guidanceItem: (page: Page) => ListItem;
  /** The link to each phase and audience, by id, in the manual's order. */
  readonly termLinks: { readonly phases: ReadonlyMap<string, LinkView>; readonly audiences: ReadonlyMap<string, LinkView> };
  readonly chapterOf: ReadonlyMap<Page, { readonly publication: Publication; readonly chapter: Chapter }>;
  /** The url of the page of a kind that every manual has once, written or made. */
  readonly urlOfKind: (kind: string, fallback: string) => string;
}

/** Prepares what views share; `basePath` is where the manual will be published, which its content need not know. */
export function createViewContext(manual: Manual, basePath: string): ViewContext {
  const { pointsOf, guidanceFor } = crosswalkOf(manual);
  const addresses = createAddresses(manual.settings.url, basePath);
  const linksTo = (terms: readonly (Phase | Audience)[]): ReadonlyMap<string, LinkView> =>
    new Map(terms.map(({ term, url }) => [term.id, { text: term.title, url: addresses.page(url) }]));
  return {
    manual,
    addresses,
    termLinks: { phases: linksTo(manual.phases), audiences: linksTo(manual.audiences) },
    dates: createDates(manual.settings.language),
    pointsOf,
    guidanceFor,
    lists: guidanceLists(manual, pointsOf),
    guidanceItem: createGuidanceItems({ addresses, manual }),
    chapterOf: new Map(
      manual.publications.flatMap((publication) =>
        publication.chapters.map((chapter) => [chapter.page, { publication, chapter }] as const),
      ),
    ),
    urlOfKind: (kind, fallback) =>
      manual.pages.find(({ type }) => type === kind)?.url ?? manual.made.find(({ type }) => type === kind)?.url ?? fallback,
  };
}
