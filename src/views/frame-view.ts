import type { LinkView } from "./parts.ts";

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
