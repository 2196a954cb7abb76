import type { StateBlock } from "markdown-it";

/** A cell's text and where in the body it starts. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
}

export type Alignment = "left" | "center" | "right" | undefined;

/** A line of a table: cells, or a rule such as `|----|:---:|`. */
export type TableLine =
  | { readonly kind: "cells"; readonly line: number; readonly cells: readonly Cell[] }
  | { readonly kind: "rule"; readonly line: number; readonly alignments: readonly Alignment[] };

const ruleSigns = /^[|:\-+= \t]*$/;

/** Reads one line of the source as a line of a table; undefined when it has no bar. */
export function tableLine(state: StateBlock, line: number): TableLine | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const text = state.src.slice(start, state.eMarks[line]);
  if (!text.includes("|")) return undefined;
  const cells = splitCells(text, start);
  if (cells.length === 0) return undefined;
  return text.includes("-") && ruleSigns.test(text) ? { kind: "rule", line, alignments: cells.map(alignmentOf) } : { kind: "cells", line, cells };
}

function splitCells(text: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = text.startsWith("|") ? 1 : 0;
  for (let at = from; at <= text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (at >= text.length || text[at] === "|") {
      const cell = text.slice(from, at);
      const isAfterLastBar = at >= text.length && cell.trim() === "";
      if (!isAfterLastBar) cells.push({ text: cell.trim().replaceAll("\\|", "|"), offset: start + from + cell.length - cell.trimStart().length });
      from = at + 1;
    }
  }
  return cells;
}

function alignmentOf({ text }: Cell): Alignment {
  const left = text.startsWith(":");
  if (text.endsWith(":")) return left ? "center" : "right";
  return left ? "left" : undefined;
}
