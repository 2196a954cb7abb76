import type { Facet, FacetValues } from "./facet.ts";

/** A page as filters see it. */
export interface GuidanceEntry {
  /** Root-relative, without the base path. */
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  /** The language of both, where it is not the manual's. */
  readonly lang?: string;
  readonly isDraft?: true;
  /** Under `audience`, every audience that the page helps. */
  readonly values: FacetValues;
  /** Those of its audiences that the page is written for first of all. */
  readonly primary: readonly string[];
}

/** What lists of guidance are divided by: a category, with the address of its page if it has one. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly url?: string;
}

/** Everything that can be filtered, and by what. */
export interface Guidance {
  readonly facets: readonly Facet[];
  /** In the manual's order. */
  readonly subjects: readonly Subject[];
  /** In list order. */
  readonly entries: readonly GuidanceEntry[];
}
