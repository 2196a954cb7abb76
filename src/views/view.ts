import type { Facet } from "../facets/facet.ts";
import type { CountedLink, FilterView, PairTable } from "./filter-parts.ts";

/** Every address in a view is ready to print: the base path is in it. Every `…Html` is trusted HTML; all else is text. */

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

/** What the page's frame (head, header, breadcrumbs) prints. */
export interface FrameView {
  readonly lang: string;
  /** For the browser tab: the page's title and the manual's name. */
  readonly browserTitle: string;
  /** The page's title alone, for sharing. */
  readonly shareTitle: string;
  readonly description?: string;
  /** Absolute. */
  readonly canonical?: string;
  readonly shareType: "website" | "article";
  /** Which item of the navigation is current. */
  readonly section?: string;
  /** The trail of ancestors; empty on the home page. */
  readonly breadcrumbs: readonly LinkView[];
  readonly hideFromRobots: boolean;
  /** Scripts that this page needs besides the one that all pages load. */
  readonly scripts: readonly PageScript[];
}

/** Scripts for pages of one kind: lists that can be filtered, and the results of a search. */
export type PageScript = "filter" | "search";

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

/** What every page with a written body prints around it. */
export interface ArticleView {
  readonly frame: FrameView;
  /** The page's own address. */
  readonly url: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly pageClass?: string;
  readonly isDraft: boolean;
  readonly isWithdrawn: boolean;
  /** The language of the page's own words, where it is not the manual's. */
  readonly lang?: string;
  readonly phases: readonly LinkView[];
  readonly primaryAudiences: readonly LinkView[];
  readonly secondaryAudiences: readonly LinkView[];
  /** Empty when there are fewer than three headings. */
  readonly contents: readonly ContentsItem[];
  readonly bodyHtml: string;
  readonly points: readonly NumberedItem[];
  readonly related: readonly ListItem[];
  readonly linkedFrom: readonly LinkView[];
  readonly owner?: { readonly name: string; readonly url?: string };
  readonly published?: DateView;
  readonly updated?: DateView;
  readonly lastReviewed?: DateView;
  readonly reviewBy?: DateView;
  /** Newest first. */
  readonly history: readonly ChangeView[];
  readonly source?: { readonly view: string; readonly history: string; readonly edit: string };
}

export interface GuideView extends ArticleView {
  readonly layout: "guide";
}
/** A plain page: about, feedback, accessibility statement, a page with no type. */
export interface PageView extends ArticleView {
  readonly layout: "page";
}
export interface PatternView extends ArticleView {
  readonly layout: "pattern";
}
export interface CategoryView extends ArticleView {
  readonly layout: "category";
  readonly sections: readonly ListSection[];
}
export interface PhasesView extends ArticleView {
  readonly layout: "phases";
  /** In the manual's order. */
  readonly items: readonly ListItem[];
}
export interface PhaseView extends ArticleView {
  readonly layout: "phase";
  /** How many pages the sections hold. */
  readonly count: number;
  readonly filter: FilterView;
  /** By category; each item's note is its primary audience. */
  readonly sections: readonly ListSection[];
  /** The guidance for each audience in this phase. */
  readonly pairs: readonly CountedLink[];
  readonly previous?: LinkView;
  readonly next?: LinkView;
}
export interface AudiencesView extends ArticleView {
  readonly layout: "audiences";
  readonly items: readonly ListItem[];
}
export interface AudienceView extends ArticleView {
  readonly layout: "audience";
  /** How much guidance names this audience; a hero that does not is not counted. */
  readonly count: number;
  readonly filter: FilterView;
  /** The guidance for this audience in each phase. */
  readonly pairs: readonly CountedLink[];
  readonly hero?: ListItem;
  readonly primary: readonly ListItem[];
  readonly secondary: readonly ListItem[];
  readonly otherAudiences: readonly LinkView[];
}
export interface StandardView extends ArticleView {
  readonly layout: "standard";
  /** Empty when the body itself holds the points. */
  readonly standardPoints: readonly NumberedItem[];
  readonly supporting: readonly ListItem[];
}
export interface PointView extends ArticleView {
  readonly layout: "point";
  readonly number: number;
  readonly standard: LinkView;
  /** Guidance that helps to meet this point, by category. */
  readonly guidance: readonly ListSection[];
  readonly previous?: LinkView;
  readonly next?: LinkView;
}
export interface StandardSupportView extends ArticleView {
  readonly layout: "standard-support";
  readonly supporting: readonly NumberedItem[];
}
export interface PublicationView extends ArticleView {
  readonly layout: "publication";
  readonly chapters: readonly NumberedItem[];
  readonly printUrl: string;
}
export interface ChapterView extends ArticleView {
  readonly layout: "chapter";
  readonly number: number;
  readonly publication: LinkView;
  readonly chapters: readonly NumberedItem[];
  readonly previous?: LinkView;
  readonly next?: LinkView;
  readonly printUrl: string;
}
/** All chapters of a publication on one page, for printing. */
export interface PublicationPrintView {
  readonly layout: "publication-print";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly publication: LinkView;
  readonly introductionHtml: string;
  readonly chapters: readonly { readonly number: number; readonly id: string; readonly title: string; readonly bodyHtml: string }[];
}
export interface HomeView {
  readonly layout: "home";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
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
export interface BrowseView {
  readonly layout: "browse";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
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
export interface AToZView {
  readonly layout: "a-z";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  /** One section a letter, every letter of the alphabet, empty ones included. */
  readonly sections: readonly ListSection[];
}
export interface ThemesView {
  readonly layout: "themes";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly sections: readonly ListSection[];
}
export interface WhatsNewView {
  readonly layout: "whats-new";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly feedUrl: string;
  /** Newest first, by month. */
  readonly months: readonly { readonly title: string; readonly changes: readonly (ListItem & { readonly date: DateView })[] }[];
}
export interface CardsView {
  readonly layout: "cards";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  /** `address` is the page's address as people would type it. */
  readonly cards: readonly { readonly title: string; readonly subtitle?: string; readonly address: string }[];
}
export interface NotFoundView {
  readonly layout: "not-found";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly links: readonly LinkView[];
  readonly contact?: LinkView;
}
/** The accessibility statement and the page about the manual, where content has none of its own. */
export interface AccessibilityView {
  readonly layout: "accessibility";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly manual: string;
  readonly organisation: string;
  readonly contact?: LinkView;
}
export interface AboutView {
  readonly layout: "about";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  readonly manual: string;
  readonly organisation: string;
  readonly pages: number;
  readonly contact?: LinkView;
  readonly repository?: LinkView;
  readonly links: readonly LinkView[];
}

/** The results of a search; what is found is filled in by a script. */
export interface SearchView {
  readonly layout: "search";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
  /** What results can be filtered by; those that are not folded are open. */
  readonly facets: readonly (Facet & { readonly open: boolean })[];
  /** The languages that pages are in, the manual's own first, each in its own words; empty where there is but one. */
  readonly languages: readonly { readonly id: string; readonly title: string }[];
  readonly links: { readonly aToZ: LinkView; readonly browse: LinkView };
}
/** Guidance for one audience in one phase. */
export interface PhaseAudienceView {
  readonly layout: "phase-audience";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
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
export interface OfflineView {
  readonly layout: "offline";
  readonly frame: FrameView;
  readonly url: string;
  readonly title: string;
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

/** Exactly what one layout prints. */
export type View =
  | HomeView | GuideView | PageView | PatternView | CategoryView | PhasesView | PhaseView | AudiencesView | AudienceView
  | StandardView | PointView | StandardSupportView | PublicationView | ChapterView | PublicationPrintView | BrowseView
  | AToZView | SearchView | PhaseAudienceView | OfflineView | ThemesView | WhatsNewView | CardsView | NotFoundView | AccessibilityView | AboutView;

export type LayoutName = View["layout"];

/** What the frame prints alike on every page of one build. */
export interface SiteFrame {
  readonly name: string;
  readonly organisation: string;
  readonly brand: "generic" | "govuk";
  readonly homeUrl: string;
  /** Where the build's own styles, scripts and pictures stand, such as `/service-manual/assets/`; ends with a slash. */
  readonly assetsUrl: string;
  readonly feedUrl: string;
  /** Absent when the manual cannot be searched. */
  readonly search?: { readonly url: string; readonly label: string };
  readonly navigation: readonly (LinkView & { readonly section: string })[];
  readonly footerLinks: readonly LinkView[];
}
