import type { Token } from "markdown-it";
import type { RuleId } from "../../src/diagnostics/catalogue.ts";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import type { MarkdownSource } from "../../src/pages/markdown.ts";
import { createLineIndex, type Position } from "../../src/text/place.ts";

/** What the syntaxes of one page tell each other and the renderer while the page is parsed. */
export interface PageState {
  readonly body: string;
  /** The body's lines, without line ends. */
  readonly lines: readonly string[];
  readonly findings: Finding[];
  /** Where the address of each link definition is written, by the definition's normalised label. */
  readonly definitions: Map<string, Position>;
  /** Which rarely used syntaxes the page uses; passes that serve one of them skip every other page. */
  readonly uses: Set<"raw-html" | "attribute-list" | "button">;
  /** Whether the body has a bar at all; without one, no line is a table's. */
  readonly hasBars: boolean;
  /** Raw HTML blocks that are open at the line being parsed. */
  openHtml: number;
  /** The place in the file of a body's line (from 0) and column (from 1). */
  place(line: number, column?: number): Position;
  /** The place in the file of an offset in the body. */
  placeOf(offset: number): Position;
  report(rule: RuleId, at: Position, message: string, fix: string): void;
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

/** A fresh state for one page. */
export function createPageState({ body, file, firstLine }: MarkdownSource): PageState {
  const index = createLineIndex(body);
  const findings: Finding[] = [];
  return {
    body,
    lines: body.split("\n"),
    findings,
    definitions: new Map(),
    uses: new Set(),
    hasBars: body.includes("|"),
    openHtml: 0,
    place: (line, column = 1) => ({ line: firstLine + line + 1, column }),
    placeOf(offset) {
      const { line, column } = index.positionAt(offset);
      return { line: firstLine + line, column };
    },
    report: (rule, at, message, fix) => findings.push({ rule, message, fix, place: { file, ...at } }),
  };
}

/** The line, from 0, at which a block starts; 0 for the few blocks that the parser gives no place. */
export const lineOf = (token: Token | undefined): number => token?.map?.[0] ?? 0;
