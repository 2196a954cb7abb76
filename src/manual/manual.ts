import type { Settings } from "../settings/settings.ts";
import type { Page } from "../pages/page.ts";
import type { Asset } from "../pages/source-file.ts";
import type { ResolvedLink } from "../links/backlinks.ts";
import type { MoveTable } from "../links/redirects.ts";
import type { Target } from "../links/target.ts";
import type { Category } from "../taxonomy/categories.ts";
import type { Phase } from "../taxonomy/phases.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import type { Edition } from "../standard/editions.ts";
import type { Publication } from "../publications/publications.ts";
import type { PlainDate } from "../front-matter/front-matter.ts";
import type { Position } from "../text/place.ts";

/** Pages that every manual has once. */
export type MadeOnce = "home" | "browse" | "a-z" | "whats-new" | "cards" | "phases" | "audiences" | "accessibility" | "about" | "search" | "offline";

/** A page that the manual makes because no author wrote it; `term` is the id of what it is about, or a publication's url. */
export type MadePage =
  | { readonly type: MadeOnce; readonly url: string }
  | { readonly type: "category" | "phase" | "audience" | "publication-print"; readonly url: string; readonly term: string }
  | { readonly type: "phase-audience"; readonly url: string; readonly phase: string; readonly audience: string };

/** A dated change to a page. */
export interface Change {
  readonly page: Page;
  readonly date: PlainDate;
  readonly note: string;
}

/** A page that is written but left out. */
export interface UnpublishedPage {
  readonly path: string;
  /** The url that it would have. */
  readonly url: string;
  /** Where its file says so. */
  readonly at: Position;
  readonly title?: string;
}

/** A page that an error of its own keeps from being published. */
export interface UnreadablePage {
  readonly path: string;
  readonly url: string;
  /** What its text seems to give as its old addresses, below the base path. */
  readonly oldAddresses: readonly string[];
}

/** How sources became pages, and everything that follows from them together; read-only. */
export interface Manual {
  readonly settings: Settings;
  /** The settings file's name, for problems in it. */
  readonly settingsFile: string;
  /** In url order, so that the pages below a page follow it. */
  readonly pages: readonly Page[];
  /** Those that authors wrote, and not the manual itself, in url order: what is counted. */
  readonly written: readonly Page[];
  /** In the order of lists: by `order`, then by title; without those that are withdrawn, or that no author wrote. */
  readonly listed: readonly Page[];
  readonly pageAt: ReadonlyMap<string, Page>;
  /** Pages that their authors leave out with `published: false`. */
  readonly unpublished: readonly UnpublishedPage[];
  /** Pages that errors of their own, which are reported there, keep from being published. */
  readonly unreadable: readonly UnreadablePage[];
  /** Paths of other files that errors of their own, which are reported there, keep from being published. */
  readonly refused: readonly string[];
  /** Pages that nobody wrote, in url order. */
  readonly made: readonly MadePage[];
  readonly assets: readonly Asset[];
  /** The links in each page's text, in the order of its facts. */
  readonly links: ReadonlyMap<Page, readonly ResolvedLink[]>;
  /** For each page, the urls of the other pages that its text links to. */
  readonly outgoing: ReadonlyMap<Page, ReadonlySet<string>>;
  readonly backlinks: ReadonlyMap<string, readonly Page[]>;
  readonly moves: MoveTable;
  /** What a link written in a file leads to. */
  readonly resolve: (href: string, from: string) => Target;
  readonly categories: readonly Category[];
  readonly phases: readonly Phase[];
  readonly audiences: readonly Audience[];
  /** The current edition first. */
  readonly editions: readonly Edition[];
  readonly publications: readonly Publication[];
  /** Newest first. */
  readonly changes: readonly Change[];
}
