import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Silence } from "../diagnostics/silence.ts";
import type { FrontMatter } from "../front-matter/front-matter.ts";
import type { Settings } from "../settings/settings.ts";
import type { LineSpan, MarkdownFacts } from "./markdown.ts";
import type { PageType } from "./page-type.ts";

/** A decoded file, before anything in it is understood. */
export interface SourceText {
  /** Relative to the content folder. */
  readonly path: string;
  /** With `\n` line ends and without a byte order mark; places count in this text. */
  readonly text: string;
  /** As the file holds it, but for a byte order mark. */
  readonly raw: string;
}

/** A page while its text is at hand: what rules of one page look at. */
export interface PageSource extends SourceText {
  readonly url: string;
  readonly type: PageType;
  readonly title: string;
  readonly front: FrontMatter;
  /** How many lines of the file stand before the body. */
  readonly bodyFirstLine: number;
  readonly facts: MarkdownFacts;
  readonly settings: Settings;
}

/** A file in which comments may accept problems. */
export interface SilenceSource extends SourceText {
  /** How many lines of the file stand before the body. */
  readonly bodyFirstLine: number;
  /** Lines of code, whose comments accept nothing; absent for a page that is left out. */
  readonly code?: () => readonly LineSpan[];
}

/** What else is to be found in sources while they are read; rules are handed down to the reader as functions. */
export interface Inspection {
  /** Every file that could be decoded, also one that cannot be published. */
  readonly text: (source: SourceText) => Iterable<Finding>;
  /** Every page that can be read. */
  readonly page: (source: PageSource) => Iterable<Finding>;
  /** Comments that accept problems in a file whose front matter can be read. */
  readonly silences: (source: SilenceSource) => Iterable<Silence>;
}
