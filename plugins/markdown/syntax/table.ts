import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { pageOf } from "../page-state.ts";
import { tableLine, type Alignment, type Cell, type TableLine } from "./table-rows.ts";

/** A table this large is pasted data; past it the lines stay text, so that no page can take the build's memory. */
const mostCells = 20_000;
const rowHeader = /^#\s+(?=\S)/;

interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}
interface Table {
  readonly head: readonly Row[];
  readonly bodies: readonly (readonly Row[])[];
  readonly alignments: readonly Alignment[];
  readonly width: number;
  readonly end: number;
}

/** Tables as GitHub and kramdown write them: with or without header, ruled, and with row headers (`| # Name | …`). */
export function table(md: MarkdownIt): void {
  md.block.ruler.at("table", parseTable, { alt: ["paragraph", "reference"] });
  md.renderer.rules["table_open"] = (tokens, index, _options, _env, self) =>
    `<div class="app-scroll" data-scroll>\n<table${self.renderAttrs(tokens[index] as Token)}>\n`;
  md.renderer.rules["table_close"] = () => "</table>\n</div>\n";
}

function parseTable(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const page = pageOf(state.env);
  if (!page.hasBars || start < page.tablesFrom || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  const first = tableLine(state, start);
  if (!first) return false;
  const second = start + 1 < end && (state.sCount[start + 1] ?? 0) >= state.blkIndent ? tableLine(state, start + 1) : undefined;
  const hasHeader = first.kind === "cells" && second?.kind === "rule" && second.alignments.length === first.cells.length;
  const startsWithBar = state.src[(state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)] === "|";
  // Without a header only a line that starts with a bar is surely meant as a table, and it needs a second bar or a rule.
  const isHeaderless = startsWithBar && !silent && (first.kind === "rule" || first.cells.length > 1);
  if (!hasHeader && !isHeaderless) return false;
  if (silent) return true;
  const found = arrange(readLines(state, start, end, hasHeader));
  const isTooLarge = found.width * (found.end - start) > mostCells;
  // None of its lines is tried again as the first of a smaller table.
  if (isTooLarge) page.tablesFrom = found.end;
  if (found.width === 0 || isTooLarge) return false;
  pushTable(state, found, start);
  state.line = found.end;
  return true;
}

function readLines(state: StateBlock, start: number, end: number, hasHeader: boolean): TableLine[] {
  const lines: TableLine[] = [];
  const terminators = state.md.block.ruler.getRules("blockquote");
  for (let line = start; line < end && !state.isEmpty(line); line += 1) {
    if (line > start && ((state.sCount[line] ?? 0) < state.blkIndent || terminators.some((ends) => ends(state, line, end, true)))) break;
    const offset = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const read = tableLine(state, line) ?? (hasHeader ? loneCell(state, line, offset) : undefined);
    if (!read || (!hasHeader && state.src[offset] !== "|")) break;
    lines.push(read);
  }
  return lines;
}

/** After a header, a line without a bar is a row with one cell, as on GitHub. */
const loneCell = (state: StateBlock, line: number, offset: number): TableLine =>
  ({ kind: "cells", line, cells: [{ text: state.src.slice(offset, state.eMarks[line]).trim(), offset }] });

/** The first rule below a row ends the header; each later one starts a new group of rows. */
function arrange(lines: readonly TableLine[]): Table {
  let head: Row[] = [];
  const bodies: Row[][] = [[]];
  let alignments: readonly Alignment[] = [];
  let width = 0;
  let ruled = false;
  for (const line of lines) {
    const current = bodies.at(-1) ?? [];
    if (line.kind === "cells") {
      width = Math.max(width, line.cells.length);
      current.push(line);
      continue;
    }
    if (!ruled) alignments = line.alignments;
    if (current.length === 0) continue;
    if (!ruled) [head, bodies[0]] = [current, []];
    else bodies.push([]);
    ruled = true;
  }
  // A rule below every row is a frame, not a header.
  if (bodies.every((rows) => rows.length === 0) && lines.at(-1)?.kind === "rule" && lines[0]?.kind === "rule") [head, bodies[0]] = [[], head];
  return { head, bodies: bodies.filter((rows) => rows.length > 0), alignments, width, end: (lines.at(-1)?.line ?? 0) + 1 };
}

function pushTable(state: StateBlock, { head, bodies, alignments, width, end }: Table, start: number): void {
  state.push("table_open", "table", 1).map = [start, end];
  const groups = [...(head.length > 0 ? [["thead", head] as const] : []), ...bodies.map((rows) => ["tbody", rows] as const)];
  for (const [tag, rows] of groups) {
    state.push(`${tag}_open`, tag, 1);
    for (const row of rows) {
      const open = state.push("tr_open", "tr", 1);
      open.map = [row.line, row.line + 1];
      open.meta = { cells: row.cells.length };
      for (let column = 0; column < width; column += 1) {
        pushCell(state, row, column, tag === "thead", alignments[column]);
      }
      state.push("tr_close", "tr", -1);
    }
    state.push(`${tag}_close`, tag, -1);
  }
  state.push("table_close", "table", -1);
}

function pushCell(state: StateBlock, row: Row, column: number, inHead: boolean, alignment: Alignment): void {
  const cell = row.cells[column];
  const written = cell?.text ?? "";
  const content = column === 0 ? written.replace(rowHeader, "") : written;
  const headsRow = !inHead && content !== written;
  // A header cell without words is announced as nothing, so it is a plain cell.
  const tag = headsRow || (inHead && content !== "") ? "th" : "td";
  const open = state.push(`${tag}_open`, tag, 1);
  if (tag === "th") open.attrSet("scope", headsRow ? "row" : "col");
  if (alignment === "center" || alignment === "right") open.attrSet("class", `app-align-${alignment}`);
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.children = [];
  inline.map = [row.line, row.line + 1];
  if (cell) inline.meta = { column: cell.offset - (pageOf(state.env).lineStarts[row.line] ?? 0) };
  state.push(`${tag}_close`, tag, -1);
}
