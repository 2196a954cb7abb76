import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { PlainDate } from "../front-matter/front-matter.ts";
import type { FrontLink } from "../links/front-links.ts";
import type { Manual } from "../manual/manual.ts";
import type { PageSource, SourceText } from "../pages/page-source.ts";
import type { Page } from "../pages/page.ts";
import type { Position } from "../text/place.ts";
import type { Meant } from "./links/meant.ts";
import type { SimilarAddress, Wanted } from "./links/similar-address.ts";
import type { SimilarAnchor } from "./links/similar-anchor.ts";
import type { OwnText } from "./reading/own-text.ts";
import type { VisibleText } from "./reading/visible-text.ts";

/** A problem in one file that is being read; the rule's name and the file are known. */
export interface Problem extends Omit<Finding, "rule" | "place"> {
  readonly at: Position & { readonly endLine?: number; readonly endColumn?: number };
}

/** What rules of the whole manual look at. */
export interface ManualContext {
  readonly manual: Manual;
  /** The day of the check. */
  readonly today: PlainDate;
  /** Every id that a link to the page at a url can reach; undefined where there is no page. */
  readonly anchorsOf: (url: string) => ReadonlySet<string> | undefined;
  /** The existing address most like one that is not there; both with the base path. */
  readonly suggest: (path: string) => string | undefined;
  /** The same below the base path, and why it is offered; what else is known of a link may help. */
  readonly similarAddress: (path: string, wanted?: Wanted) => SimilarAddress | undefined;
  /** The id most like one that the page at a url does not have. */
  readonly similarAnchor: (url: string, fragment: string) => SimilarAnchor | undefined;
  /** Every page to which some way leads from the home page. */
  readonly reachable: () => ReadonlySet<Page>;
  /** What surely was meant by an address, below the base path, at which nothing is published. */
  readonly meant: (path: string) => Meant | undefined;
  /** The addresses outside texts: those in front matter and in the settings. */
  readonly frontLinks: () => readonly FrontLink[];
}

/** A check of a file's text, before anything in it is understood. */
export interface TextRule {
  readonly id: RuleId;
  readonly check: (source: SourceText) => Iterable<Problem>;
}

/** A page as rules see it. */
export interface RulePage extends PageSource {
  /** What its authors wrote in words of their own; put together when it is first asked for. */
  readonly ownText: () => OwnText;
  /** What readers see of it; put together when it is first asked for. */
  readonly visibleText: () => VisibleText;
}

/** A check of one page, while its text is at hand. */
export interface PageRule {
  readonly id: RuleId;
  readonly check: (page: RulePage) => Iterable<Problem>;
}

/** A check of the whole manual. */
export interface ManualRule {
  readonly id: RuleId;
  readonly check: (context: ManualContext) => Iterable<Omit<Finding, "rule">>;
}

/** The rules of one field, by what they look at. */
export interface FieldRules {
  readonly text?: readonly TextRule[];
  readonly page?: readonly PageRule[];
  readonly manual?: readonly ManualRule[];
}
