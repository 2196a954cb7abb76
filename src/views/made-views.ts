import type { Facet } from "../facets/facet.ts";
import type { CountedLink, FilterView, PairTable } from "./filter-parts.ts";
import type { FrameView } from "./frame-view.ts";
import type { DateView, LinkView, ListItem, ListSection } from "./parts.ts";

/** What every page that the manual fills prints. */
export interface MadeView {
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
}

/** All chapters of a publication on one page, for printing. */
export interface PublicationPrintView extends MadeView {
  readonly layout: "publication-print";
  readonly subtitle?: string;
  readonly publication: LinkView;
  readonly introductionHtml: string;
  readonly chapters: readonly { readonly number: number; readonly id: string; readonly title: string; readonly bodyHtml: string }[];
}

export interface HomeView extends MadeView {
  readonly layout: "home";
  readonly subtitle?: string;
  /** The home page's own text, if content has any. */
  readonly bodyHtml: string;
  readonly phases: readonly ListItem[];
  readonly audiences: readonly ListItem[];
  readonly categories: readonly ListItem[];
  readonly standard?: ListItem;
  readonly changes: readonly (ListItem & { readonly date: DateView })[];
  readonly links: { readonly browse: LinkView; readonly aToZ: LinkView; readonly whatsNew: LinkView };
}

/** All guidance, by category. */
export interface BrowseView extends MadeView {
  readonly layout: "browse";
  readonly count: number;
  readonly filter: FilterView;
  /** The lists to use where no script runs; subjects are sections of the page itself. */
  readonly phases: readonly CountedLink[];
  readonly audiences: readonly CountedLink[];
  readonly subjects: readonly CountedLink[];
  /** Absent from a manual without audiences. */
  readonly table?: PairTable;
  /** Pages that are lists themselves, which filters leave out: so that every page can be reached from here. */
  readonly others: readonly LinkView[];
  readonly sections: readonly ListSection[];
}

export interface AToZView extends MadeView {
  readonly layout: "a-z";
  /** One section a letter, every letter of the alphabet, empty ones included. */
  readonly sections: readonly ListSection[];
}

export interface ThemesView extends MadeView {
  readonly layout: "themes";
  readonly sections: readonly ListSection[];
}

export interface WhatsNewView extends MadeView {
  readonly layout: "whats-new";
  readonly feedUrl: string;
  /** Newest first, by month. */
  readonly months: readonly { readonly title: string; readonly changes: readonly (ListItem & { readonly date: DateView })[] }[];
}

export interface CardsView extends MadeView {
  readonly layout: "cards";
  /** `address` is the page's address as people would type it. */
  readonly cards: readonly { readonly title: string; readonly subtitle?: string; readonly address: string }[];
}

export interface NotFoundView extends MadeView {
  readonly layout: "not-found";
  readonly links: readonly LinkView[];
  readonly contact?: LinkView;
}

/** The accessibility statement and the page about the manual, where content has none of its own. */
export interface AccessibilityView extends MadeView {
  readonly layout: "accessibility";
  readonly manual: string;
  readonly organisation: string;
  readonly contact?: LinkView;
}

export interface AboutView extends MadeView {
  readonly layout: "about";
  readonly manual: string;
  readonly organisation: string;
  readonly pages: number;
  readonly contact?: LinkView;
  readonly repository?: LinkView;
  readonly links: readonly LinkView[];
}

/** The results of a search; what is found is filled in by a script. */
export interface SearchView extends MadeView {
  readonly layout: "search";
  /** What results can be filtered by; those that are not folded are open. */
  readonly facets: readonly (Facet & { readonly open: boolean })[];
  /** The languages that pages are in, the manual's own first, each in its own words; empty where there is but one. */
  readonly languages: readonly { readonly id: string; readonly title: string }[];
  readonly links: { readonly aToZ: LinkView; readonly browse: LinkView };
}

/** Guidance for one audience in one phase. */
export interface PhaseAudienceView extends MadeView {
  readonly layout: "phase-audience";
  readonly count: number;
  readonly filter: FilterView;
  readonly sections: readonly ListSection[];
  readonly phase: CountedLink;
  readonly audience: CountedLink;
  /** The same audience in the other phases, and the other audiences in the same phase. */
  readonly otherPhases: readonly CountedLink[];
  readonly otherAudiences: readonly CountedLink[];
}

/** Where the manual can be downloaded; in a copy, what it is a copy of. */
export interface OfflineView extends MadeView {
  readonly layout: "offline";
  readonly manual: string;
  readonly version: string;
  readonly date: DateView;
  readonly pages: number;
  readonly isSearchable: boolean;
  /** The manual on the web, with scheme and host. */
  readonly webUrl: string;
  /** `size` as people read it, such as "1.4 MB"; `checksum` is SHA-256 in hexadecimal. Absent while content is edited. */
  readonly file?: { readonly url: string; readonly name: string; readonly size: string; readonly checksum: string };
}
