import type {
  AudienceView, AudiencesView, CategoryView, ChapterView, GuideView, PageView, PatternView, PhaseView, PhasesView, PointView,
  PublicationView, StandardSupportView, StandardView,
} from "./article-views.ts";
import type {
  AToZView, AboutView, AccessibilityView, BrowseView, CardsView, HomeView, NotFoundView, OfflineView, PhaseAudienceView,
  PublicationPrintView, SearchView, ThemesView, WhatsNewView,
} from "./made-views.ts";

// Every address in a view is ready to print: the base path is in it. Every `…Html` is trusted HTML; all else is text.
export type * from "./parts.ts";
export type * from "./filter-parts.ts";
export type * from "./frame-view.ts";
export type * from "./article-views.ts";
export type * from "./made-views.ts";

/** Exactly what one layout prints. */
export type View =
  | HomeView | GuideView | PageView | PatternView | CategoryView | PhasesView | PhaseView | AudiencesView | AudienceView
  | StandardView | PointView | StandardSupportView | PublicationView | ChapterView | PublicationPrintView | BrowseView
  | AToZView | SearchView | PhaseAudienceView | OfflineView | ThemesView | WhatsNewView | CardsView | NotFoundView | AccessibilityView | AboutView;

export type LayoutName = View["layout"];
