import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Cell, cellsOf } from "./cells.ts";

/** The part of a line that matters, and the mark below it. */
export interface Excerpt {
  readonly shown: string;
  /** Spaces, then a caret under each column of the place. */
  readonly indent: string;
  readonly mark: string;
}

const widest = 100;

/** Shows a line, or the part of a long one that matters, with the place of a problem marked. */
export function excerptOf({ line: number, column, endLine, endColumn }: Pick<Diagnostic, "line" | "column" | "endLine" | "endColumn">, line: string): Excerpt {
  const end = endLine === undefined || endLine === number ? Math.max(endColumn ?? column + 1, column + 1) : line.length + 1;
  const { from, to } = windowAround(line, column - 1);
  const before = from > 0 ? "…" : "";
  const cells = cellsOf(line.slice(from, to));
  const widthOf = (some: readonly Cell[]): number => some.reduce((total, { width }) => total + width, 0);
  const [start, stop] = [column - 1 - from, end - 1 - from];
  const left = widthOf(cells.filter(({ at }) => at < start));
  const marked = widthOf(cells.filter(({ at }) => at >= start && at < stop));
  return {
    shown: `${before}${cells.map(({ text }) => text).join("")}${to < line.length ? "…" : ""}`,
    indent: " ".repeat(before.length + left),
    mark: "^".repeat(Math.max(1, marked)),
  };
}

/** The offsets between which a line is shown: from its start as far as it fits, else from some words before the place; no character is cut in two. */
function windowAround(line: string, at: number): { from: number; to: number } {
  const wanted = at >= widest * 0.8 ? at - Math.floor(widest / 2) : 0;
  const from = isLowSurrogate(line, wanted) ? wanted - 1 : wanted;
  const to = Math.min(line.length, from + widest);
  return { from, to: isLowSurrogate(line, to) ? to + 1 : to };
}

const isLowSurrogate = (line: string, at: number): boolean => at > 0 && at < line.length && /[\uDC00-\uDFFF]/.test(line.charAt(at));
