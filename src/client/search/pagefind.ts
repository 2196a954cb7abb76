/** The little of Pagefind's browser interface that is used; see its documentation of the API. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** `null` finds every page that the filters leave. */
  search(query: string | null, options?: { readonly filters?: PagefindFilters }): Promise<PagefindResponse>;
  filters(): Promise<FilterCounts>;
}

/** Any of the values within a filter, all filters together. */
export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Counts among the results. */
  readonly filters: FilterCounts;
  /** Counts among all pages that the query finds, whatever the filters. */
  readonly totalFilters: FilterCounts;
  readonly unfilteredResultCount: number;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** A found page. `excerpt` has `<mark>` around the words and only `<` and `>` escaped; titles are plain text. */
export interface PagefindData {
  readonly url: string;
  /** The page's whole text, unescaped. */
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with ids: headings, and others that nothing here asks for. */
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** Pagefind, started by one transport. */
export interface StartedPagefind {
  readonly pagefind: Pagefind;
  /** The index's files that were asked for and could not be read; Pagefind itself passes over them in silence. */
  missing(): readonly string[];
}

/** Starts Pagefind for pages of one language; the web and the offline copy each have their own way, chosen when the page is built. */
export type StartPagefind = (language: string) => Promise<StartedPagefind>;

/** What `pagefind.js` exports, of which pages use one function; it takes the language from `<html lang>`, whatever it is told. */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}
