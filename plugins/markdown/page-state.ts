import type { Token } from "markdown-it";
import type { RuleId } from "../../src/diagnostics/catalogue.ts";
import type { CutText } from "../../src/diagnostics/cut-silences.ts";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import type { MarkdownSource } from "../../src/pages/markdown.ts";
import type { Position, Span } from "../../src/text/place.ts";

/** A link definition, `[name]: address`. */
export interface Definition {
  /** As written. */
  readonly name: string;
  readonly start: Position;
  /** Where its address stands. */
  readonly address: Position;
}

/** What the syntaxes of one page tell each other and the renderer while the page is parsed. */
export class PageState {
  readonly body: string;
  readonly findings: Finding[] = [];
  /** The link definitions that count, by their normalised labels. */
  readonly definitions = new Map<string, Definition>();
  /** Link definitions whose label, which comes first, was defined before. */
  readonly repeatedDefinitions: (readonly [string, Definition])[] = [];
  /** Normalised labels of definitions that a link or image takes its address from. */
  readonly usedDefinitions = new Set<string>();
  /** Which rarely used syntaxes the page uses; passes that serve one of them skip every other page. */
  readonly uses = new Set<"raw-html" | "attribute-list" | "button" | "id" | "underline">();
  /** Whether the body has a bar at all; without one, no line is a table's. */
  readonly hasBars: boolean;
  /** Raw HTML blocks that are open at the line being parsed. */
  openHtml = 0;
  /** The line from which tables are looked for again, after one that is too large to be read as one. */
  tablesFrom = 0;
  /** Where each of the body's lines starts; the parser finds them. */
  lineStarts: readonly number[] = [];
  readonly #file: string;
  readonly #firstLine: number;
  readonly #cut: Omit<CutText, "text"> | undefined;

  /** `cut` knows the body as it was written, where comments were cut from it. */
  constructor({ body, file, firstLine }: MarkdownSource, cut?: Omit<CutText, "text">) {
    this.body = body;
    this.hasBars = body.includes("|");
    this.#file = file;
    this.#firstLine = firstLine;
    this.#cut = cut;
  }

  /** A line of the body, from 0, without its line end. */
  line(line: number): string {
    const start = this.lineStarts[line] ?? this.body.length;
    const end = this.body.indexOf("\n", start);
    return this.body.slice(start, end === -1 ? undefined : end);
  }

  /** The place in the file of a body's line (from 0) and column (from 1). */
  place(line: number, column = 1): Position {
    if (!this.#cut) return { line: this.#firstLine + line + 1, column };
    const at = this.#cut.positionOf((this.lineStarts[line] ?? this.body.length) + column - 1);
    return { line: this.#firstLine + at.line, column: at.column };
  }

  /** The place in the file of an offset in the body. */
  placeOf(offset: number): Position {
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.place(low, offset - (this.lineStarts[low] ?? 0) + 1);
  }

  /** A place with the end of what stands there, where that is just this text. */
  spanOf(at: Position, text: string): Span {
    return text.includes("\n") || !this.#isWrittenAt({ ...at, line: at.line - this.#firstLine }, text) ? at : { ...at, endLine: at.line, endColumn: at.column + text.length };
  }

  #isWrittenAt(at: Position, text: string): boolean {
    if (this.#cut) return this.#cut.isWrittenAt(at, text);
    const line = this.lineStarts[at.line - 1];
    return line !== undefined && this.body.startsWith(text, line + at.column - 1);
  }

  /** Reports a problem; `mend` is the change that mends it without anyone's judgement, where its place has an end; `why` is said in the place of the rule's own reason. */
  report(rule: RuleId, at: Span, message: string, fix: string, mend?: { readonly at: Span; readonly instead: string; readonly text: string }, why?: string): void {
    const { endLine, endColumn } = mend?.at ?? {};
    const finding = { rule, message, fix, ...(why === undefined ? {} : { why }), place: { file: this.#file, ...at } };
    if (!mend || endLine === undefined || endColumn === undefined) this.findings.push(finding);
    else this.findings.push({ ...finding, repair: { place: { file: this.#file, ...mend.at, endLine, endColumn }, instead: mend.instead, text: mend.text } });
  }
}

const key = Symbol("page");

/** What the parser carries from rule to rule. */
export interface Env {
  readonly [key]?: PageState;
}

/** The state of the page that a rule is working on. */
export function pageOf(env: unknown): PageState {
  const page = (env as Env | undefined)?.[key];
  if (!page) throw new Error("the Markdown parser ran without a page");
  return page;
}

/** The environment to parse one page with. */
export function pageEnv(page: PageState): Env {
  return { [key]: page };
}

/** The line, from 0, at which a block starts; 0 for the few blocks that the parser gives no place. */
export const lineOf = (token: Token | undefined): number => token?.map?.[0] ?? 0;

/** What a rule noted on a token for a later one. */
export const metaOf = (token: Token | undefined): Readonly<Record<string, unknown>> => (token?.meta ?? {}) as Readonly<Record<string, unknown>>;
