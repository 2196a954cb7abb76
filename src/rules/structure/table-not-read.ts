import type { Prose } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import { counted } from "../../text/counted.ts";
import { linesOf, type ProseLine } from "../reading/prose-lines.ts";
import { barredCells, isMeantAsRule } from "./table-lines.ts";
import type { PageRule, Problem } from "../rule.ts";

/** A tab between words, which spreadsheets put between cells. */
const tabbed = /\S\t+(?=\S)/;
/** The row of hyphens below a header. */
const ruled = /^\|?[ \t]*:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+(?:[ \t]*\|)?$/;
const mayBeTable = /[^\s][\t]+[^\s]|-[ \t:]*\|[ \t:]*-|^[^|\n]{1,200}\|/m;

/** Lines that were meant as a table and are shown run together. */
export const tableNotRead: PageRule = {
  id: "table-not-read",
  *check({ text, facts }) {
    if (!mayBeTable.test(text)) return;
    const { prose, tables } = facts.shape();
    const cutOff = new Map(tables.map(({ rows }) => [(rows.at(-1)?.at.line ?? 0) + 2, rows[0]?.cells]));
    for (const block of prose) {
      if (block.kind === "heading" || block.kind === "cell") continue;
      const lines = linesOf(block);
      for (const run of runsOf(lines)) {
        yield {
          message: `These ${run.length} lines are a table with tabs between its cells, and are shown as one paragraph`,
          fix: "Write it as a table, with the sign | between the cells and a row of hyphens below the header.",
          at: spanOf(block, run),
        };
      }
      const columns = block.written.includes("|") ? cutOff.get(block.at(0).line) : undefined;
      if (columns !== undefined && columns > 1 && lines.every(({ written }) => barredCells(written).length === columns)) {
        yield { message: `A blank line cuts ${lines.length === 1 ? "this row" : "these rows"} off from the table above, so readers see plain text`, fix: "Delete the blank line.", at: spanOf(block, lines) };
        continue;
      }
      const at = lines.findIndex(({ written }, n) => n > 0 && written.includes("|") && (ruled.test(written.trim()) || isMeantAsRule(written)));
      const [header, rule] = [lines[at - 1], lines[at]];
      if (!header?.written.includes("|") || !rule) continue;
      if (!ruled.test(rule.written.trim())) {
        yield {
          message: `The row ${quoted(rule.written.trim())} is not read as a row of hyphens, so the table is shown as text`,
          fix: `Write ${quoted(`|${"---|".repeat(Math.min(barredCells(header.written).length, 20))}`)}: only bars, hyphens and colons.`,
          at: spanOf(block, [rule]),
        };
        continue;
      }
      yield {
        message: `The row of hyphens has ${cellsOf(rule)}, but the row above it has ${cellsOf(header)}, so the table is shown as text`,
        fix: "Give both rows as many cells.",
        at: spanOf(block, [rule]),
      };
    }
  },
};

/** Two or more lines with tabs between words, one below the other. */
function runsOf(lines: readonly ProseLine[]): readonly (readonly ProseLine[])[] {
  const runs: ProseLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isTabbed = tabbed.test(line.written);
    if (isTabbed && isOpen) runs.at(-1)?.push(line);
    else if (isTabbed) runs.push([line]);
    isOpen = isTabbed;
  }
  return runs.filter(({ length }) => length > 1);
}

function spanOf(block: Prose, run: readonly ProseLine[]): Problem["at"] {
  const [first, last] = [run[0], run.at(-1)];
  const start = block.at((first?.from ?? 0) + (first?.text.search(/\S/) ?? 0));
  const end = block.at((last?.from ?? 0) + (last?.text.trimEnd().length ?? 0));
  return { ...start, endLine: end.line, endColumn: end.column };
}

const cellsOf = ({ written }: ProseLine): string => counted(written.trim().replace(/^\||\|$/g, "").split("|").length, "cell");
