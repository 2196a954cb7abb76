import type { CountedLink, FilterView } from "./filter-parts.ts";
import type { FrameView } from "./frame-view.ts";
import type { ChangeView, ContentsItem, DateView, LinkView, ListItem, ListSection, NumberedItem } from "./parts.ts";

/** What every page with a written body prints around it. */
export interface ArticleView {
  readonly frame: FrameView;
  /** The page's own address. */
  readonly url: string;
  readonly title: string;
  /** Whether the title is set in smaller type. */
  readonly hasLongTitle?: boolean;
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
