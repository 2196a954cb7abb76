import type { FilterCounts, PagefindResult } from "./pagefind.ts";
import type { Correction } from "./understand.ts";

/** What a search came to; nothing else is ever said of it. */
export type Answer = Found | NothingFound | DataMissing;

export interface Found {
  readonly kind: "found";
  /** What was looked for, after corrections. */
  readonly query: string;
  /** Best first. */
  readonly results: readonly PagefindResult[];
  readonly total: number;
  /** For each facet and value, how many pages choosing it would leave; undefined where that is not known. */
  readonly counts: FilterCounts | undefined;
  /** Words that were looked for in another spelling. */
  readonly corrected: readonly Correction[];
  /** Words that stand nowhere, and were passed over. */
  readonly unknown: readonly string[];
  /** Words that were passed over because no page has all of them. */
  readonly dropped: readonly string[];
}

export interface NothingFound {
  readonly kind: "none";
  readonly counts: FilterCounts | undefined;
  readonly unknown: readonly string[];
  /** How many pages the same query finds when nothing is chosen to filter by. */
  readonly withoutFilters: number;
  /** How many pages have a phrase's words, but not as a phrase. */
  readonly withoutQuotes: number;
}

/** A part of the search's data could not be read: what was found, if anything, is not the whole answer. */
export interface DataMissing {
  readonly kind: "missing";
  readonly files: readonly string[];
}
