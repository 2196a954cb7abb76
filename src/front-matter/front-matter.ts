import type { Span } from "../text/place.ts";

/** A calendar date, `YYYY-MM-DD`; never a moment, so no time zone can change it. */
export type PlainDate = string & { readonly __plainDate?: never };

/** A step of a breadcrumb as the author declared it. */
export interface DeclaredCrumb {
  readonly title: string;
  readonly href: string;
  /** Where the address stands, and where the words do. */
  readonly at: Span;
  readonly titleAt: Span;
}

/** A note of what changed in a page, and when. */
export interface Update {
  readonly date: PlainDate;
  readonly note: string;
}

/** A value with the place it was written at. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Span;
}

/** A named group of pages on a category's page, in the author's order. */
export interface DeclaredSection {
  readonly title: string;
  readonly description?: string;
  readonly pages: readonly Placed<string>[];
}

/** What the block at the top of a file says: checked, with old spellings already made new; absent keys are empty. */
export interface FrontMatter {
  readonly layout?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly category?: string;
  readonly type?: string;
  readonly audience: { readonly primary: readonly string[]; readonly secondary: readonly string[] };
  /** The one audience whose own page this is: an `audience` that is a single word on an audience's layout. */
  readonly role?: string;
  readonly status?: string;
  readonly phases: readonly string[];
  /** The one phase that this page is about. */
  readonly phase?: string;
  readonly breadcrumbs?: readonly DeclaredCrumb[];
  readonly sections: readonly DeclaredSection[];
  readonly theme?: string;
  readonly hero?: Placed<string>;
  readonly longTitle: boolean;
  readonly excludeFromSearch: boolean;
  readonly pageClass?: string;
  readonly owner?: string;
  /** `false` leaves the page out; a date says when it was first published. */
  readonly published?: PlainDate | false;
  /** Newest first. */
  readonly updates: readonly Update[];
  readonly lastReviewed?: PlainDate;
  readonly reviewBy?: PlainDate;
  readonly order?: number;
  readonly aliases: readonly string[];
  readonly redirectFrom: readonly Placed<string>[];
  /** Numbers of the points of the Service Standard that this page helps with. */
  readonly points: readonly Placed<number>[];
  readonly lang?: string;
  /** Where each top-level key was written, so that later checks can point at it. */
  readonly places: ReadonlyMap<string, Span>;
}
