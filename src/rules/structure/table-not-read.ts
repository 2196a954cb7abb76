import type { Prose } from "../../pages/markdown.ts";
import type { PageRule } from "../rule.ts";
import { linesOf, type ProseLine } from "../reading/prose-lines.ts";

/** A tab between words, which spreadsheets put between cells. */
const tabbed = /\S\t+(?=\S)/;
/** The row of hyphens below a header. */
const ruled = /^\|?[ \t]*:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+(?:[ \t]*\|)?$/;
const mayBeTable = /[^\s][\t]+[^\s]|-[ \t:]*\|[ \t:]*-/;

/** Lines that were meant as a table and are shown run together. */
export const tableNotRead: PageRule = {
  id: "table-not-read",
  *check({ text, facts }) {
    if (!mayBeTable.test(text)) return;
    for (const block of facts.shape().prose) {
      if (block.kind === "heading" || block.kind === "cell") continue;
      const lines = linesOf(block);
      for (const run of runsOf(lines)) {
        yield {
          message: `These ${run.length} lines are a table with tabs between its cells, and are shown as one paragraph`,
          fix: "Write it as a table, with the sign | between the cells and a row of hyphens below the header.",
          at: spanOf(block, run),
        };
      }
      const at = lines.findIndex(({ written }, n) => n > 0 && ruled.test(written.trim()));
      const [header, rule] = [lines[at - 1], lines[at]];
      if (!header?.written.includes("|") || !rule) continue;
      yield {
        message: `The row of hyphens has ${counted(rule)}, but the row above it has ${counted(header)}, so the table is shown as text`,
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

function spanOf(block: Prose, run: readonly ProseLine[]) {
  const [first, last] = [run[0], run.at(-1)];
  const start = block.at((first?.from ?? 0) + (first?.text.search(/\S/) ?? 0));
  const end = block.at((last?.from ?? 0) + (last?.text.trimEnd().length ?? 0));
  return { ...start, endLine: end.line, endColumn: end.column };
}

function counted({ written }: ProseLine): string {
  const count = written.trim().replace(/^\||\|$/g, "").split("|").length;
  return count === 1 ? "1 cell" : `${count} cells`;
}
