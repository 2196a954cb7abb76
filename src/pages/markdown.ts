import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Position, Span } from "../text/place.ts";

/** A heading of a page's body; `text` has abbreviations and typography applied, without markup. */
export interface Heading {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly id: string;
  readonly text: string;
  readonly at: Position;
}

/** An address that the author wrote in the body, and where. */
export interface Link {
  /** As written, before it is resolved. */
  readonly href: string;
  readonly kind: "link" | "image";
  /** The words a reader sees, or an image's alternative text. */
  readonly text: string;
  /** Where the address is written, for a reference in its definition; with its end where it is written just so. */
  readonly at: Span;
  /** Where the link itself starts. */
  readonly start: Position;
}

/** A line `[name]: address` that no link or image takes its address from. */
export interface UnusedDefinition {
  readonly name: string;
  readonly at: Position;
  /** Where the same name was defined before; that one counts. */
  readonly first?: Position;
}

/** A run of lines of a file, from 1, both ends included. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The text of one block as it was written. Code, addresses, tags and footnote marks in it are masked by U+FFFC, one for one, so that offsets stay. */
export interface Prose {
  readonly kind: "paragraph" | "heading" | "item" | "cell" | "quotation";
  readonly text: string;
  /** Whether it stands in a block of HTML, where Markdown is not read. */
  readonly isRaw?: boolean;
  /** The same text with nothing masked. */
  readonly written: string;
  /** The place in the file of an offset of `text`. */
  readonly at: (offset: number) => Position;
}

/** Lines of code; those that an indent makes code have no sign that it is meant. */
export interface CodeLines extends LineSpan {
  readonly isIndented?: boolean;
}

/** A row of a table: how many cells its author wrote. */
export interface RowShape {
  readonly at: Position;
  readonly cells: number;
}

/** A table of Markdown; `header` is false where no cell is a header; the rows count the header's. */
export interface TableShape {
  readonly at: Position;
  readonly header: boolean;
  readonly rows: readonly RowShape[];
}

/** A paragraph that is bold from end to end, or whose first line is. */
export interface BoldLine {
  readonly text: string;
  readonly at: Position;
  /** Whether it is all of its paragraph. */
  readonly isAlone: boolean;
  /** Whether tags of HTML make it bold. */
  readonly isTag: boolean;
  /** The block that follows it, or the rest of its own paragraph. */
  readonly next: "prose" | "list" | "heading" | "other" | "nothing";
}

/** Signs of emphasis or code that are shown as they stand. */
export interface LooseMark {
  readonly mark: string;
  /** Whether other signs right beside it do their work. */
  readonly isPart: boolean;
  /** Some of what stands before and after it on its line, without the indent; masked as prose is. */
  readonly before: string;
  readonly after: string;
  readonly at: Position;
}

/** A start tag of raw HTML that an author wrote; attribute names in small letters. */
export interface TagShape {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly at: Position;
}

/** What a body holds besides what is printed; only rules read it, while the page is being read. */
export interface BodyShape {
  /** In the order of the file; what raw HTML says is among it. */
  readonly prose: readonly Prose[];
  /** Lines of code, fenced, indented or raw. */
  readonly code: readonly CodeLines[];
  readonly tables: readonly TableShape[];
  readonly boldLines: readonly BoldLine[];
  /** Those of one block stand together. */
  readonly looseMarks: readonly (readonly LooseMark[])[];
  /** In the order of the file. */
  readonly tags: readonly TagShape[];
}

/** What rendering a body gives. */
export interface MarkdownFacts {
  /** HTML in which the address of `links[n]` stands as `addressMark(n)`. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Whether the first of the headings stands before everything else. */
  readonly opensWithHeading: boolean;
  /** Every id that a link can reach, headings' included, and where it is given. */
  readonly anchors: ReadonlyMap<string, Position>;
  readonly links: readonly Link[];
  readonly unusedDefinitions: readonly UnusedDefinition[];
  /** Plain text of the first paragraph, at most 300 characters, for descriptions. */
  readonly firstParagraph: string;
  readonly findings: readonly Finding[];
  /** Made when it is first asked for. */
  readonly shape: () => BodyShape;
}

/** What the renderer needs to know of a body. */
export interface MarkdownSource {
  readonly body: string;
  /** The file's path, for findings. */
  readonly file: string;
  /** How many lines of the file stand before the body. */
  readonly firstLine: number;
}

/** Turns a Markdown body into HTML and facts. Markdown itself is known to plugins alone. */
export type RenderMarkdown = (source: MarkdownSource) => MarkdownFacts;

/** Opens and closes the number of a link in rendered HTML; private-use characters, which content may not hold. */
const opening = "\uE000";
const closing = "\uE001";
const mark = /\uE000(\d+)\uE001/g;

/** What stands in rendered HTML for the address of `links[n]`, until the whole manual is known. */
export const addressMark = (n: number): string => `${opening}${n}${closing}`;

/** Puts the resolved addresses into rendered HTML; `addresses` must already be escaped for an attribute. */
export function fillAddresses(html: string, addressOf: (n: number) => string): string {
  return html.replace(mark, (_, n: string) => addressOf(Number(n)));
}
