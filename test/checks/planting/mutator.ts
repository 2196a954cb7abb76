import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Manual } from "../../../src/manual/manual.ts";
import type { PageText } from "./page-text.ts";
import type { Random } from "./random.ts";

/** What a file of the content folder is turned into: a text, bytes, something that is no file, or nothing at all. */
export type Contents = string | Uint8Array | { readonly is: "link" | "special" | "unreadable" } | undefined;

/** One mistake: which files change, and where it must be found. */
export interface Plant {
  readonly files: Readonly<Record<string, Contents>>;
  /** Items for the list of redirects in the settings. */
  readonly redirects?: readonly string[];
  /** The file and line at which the rule must speak; without it, the last of the redirects. */
  readonly at?: { readonly file: string; readonly line: number };
}

/** The manual that mistakes are planted in. */
export interface Ground {
  readonly manual: Manual;
  /** Every page's text, by its path. */
  readonly pages: ReadonlyMap<string, PageText>;
  /** Pages whose body is shown to readers as it is written. */
  readonly written: ReadonlySet<string>;
  /** The address that links use for a page: with the base path, without a slash at its end. */
  readonly address: (path: string) => string;
  readonly synonymsFile: string | undefined;
}

/** A way to make one kind of mistake. */
export interface Mutator {
  readonly rule: RuleId;
  /** How the mistake is spelt, to tell mutators of one rule apart. */
  readonly name: string;
  /** What else may rightly be found in the files that the plant changed. */
  readonly alongside?: readonly RuleId[];
  /** What may rightly be found in other files, such as links to a page that is gone. */
  readonly elsewhere?: readonly RuleId[];
  /** Whether nothing else may be planted in the same manual. */
  readonly alone?: boolean;
  /** Whether the page is left out of the manual, so that nobody can say what else is not there. */
  readonly leavesOut?: boolean;
  /** Makes the mistake in a page, or beside it; undefined where the page has no place for it. */
  readonly plant: (page: PageText, random: Random, ground: Ground) => Plant | undefined;
}
