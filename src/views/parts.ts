/** A link with its words. */
export interface LinkView {
  readonly text: string;
  readonly url: string;
  /** The language of the words, where it is not the manual's. */
  readonly lang?: string;
}

/** A date for machines (`YYYY-MM-DD`) and for people (`5 June 2026`, in the manual's language). */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** A heading in the list of contents, with the headings below it. */
export interface ContentsItem {
  readonly text: string;
  readonly id: string;
  readonly items: readonly ContentsItem[];
}

/** A page in a list. */
export interface ListItem {
  readonly title: string;
  readonly url: string;
  readonly summary?: string;
  /** The language of title and summary, where it is not the manual's. */
  readonly lang?: string;
  /** The language of the summary alone, where the title is in the manual's. */
  readonly summaryLang?: string;
  /** What sets the page apart from finished ones. */
  readonly tag?: "Draft" | "Withdrawn";
  /** A remark after the summary, such as the primary audience or "Design pattern". */
  readonly note?: string;
}

/** A titled list of pages; `id` is its anchor. */
export interface ListSection {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** The page that this section is about, if it has one. */
  readonly url?: string;
  readonly items: readonly ListItem[];
}

/** A numbered page: a point of the Standard or a chapter. */
export interface NumberedItem {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly summary?: string;
  readonly current: boolean;
}

/** A dated note of what changed in a page. */
export interface ChangeView {
  readonly date: DateView;
  readonly note: string;
}
