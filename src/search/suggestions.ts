/** What readers are told beside the title of a page that they cannot rely on. */
export const pageStatuses = ["draft", "withdrawn"] as const;

/** Whether a page is not finished, or not to be followed any more. */
export type PageStatus = (typeof pageStatuses)[number];

/** A page as suggestions while typing know it; also what a search falls back on where the index cannot run. */
export interface SuggestedPage {
  readonly title: string;
  /** Root-relative, without the base path. */
  readonly url: string;
  /** The language of the page's own words, where it is not the manual's. */
  readonly lang?: string;
  readonly status?: PageStatus;
  /** Other words for what the page is about. */
  readonly keywords?: readonly string[];
  /** The headings that a link can reach, with their ids. */
  readonly sections?: readonly (readonly [title: string, id: string])[];
}

/** What the data script `suggestions` registers: the pages that can be searched, in list order. */
export interface Suggestions {
  readonly pages: readonly SuggestedPage[];
}
