import type { RowShape, TableShape } from "../../pages/markdown.ts";
import { counted } from "../../text/counted.ts";
import { once } from "../../text/once.ts";
import type { PageRule } from "../rule.ts";
import { hasBarInCode } from "./table-lines.ts";

/** A row of a table with more or fewer cells than most of its rows have; where two numbers are as frequent, the first row's counts. */
export const unevenTable: PageRule = {
  id: "uneven-table",
  *check({ path, text, facts }) {
    if (!text.includes("|")) return;
    const lines = once(() => text.split("\n"));
    for (const { header, rows } of facts.shape().tables) {
      const model = usualRow(rows);
      for (const row of rows) {
        if (!model || row.cells === model.cells) continue;
        const name = row === rows[0] ? firstRow(header) : "row";
        const other = model === rows[0] ? firstRow(header) : model === rows[1] ? "row below it" : "usual row";
        const extra = row.cells > model.cells;
        yield {
          message: `This ${name} has ${counted(row.cells, "cell")}, but the ${other} has ${model.cells}`,
          fix: extra && hasBarInCode(lines()[row.at.line - 1] ?? "") ? 'Write "\\|" for each bar in code, which starts a new cell otherwise.' : extra ? "Take the extra cells out, or give every row as many." : 'Add the missing cells, empty ones as "| |".',
          at: row.at,
          related: [{ message: `The ${other}, with ${counted(model.cells, "cell")}`, file: path, ...model.at }],
        };
      }
    }
  },
};

/** The first of the rows that have as many cells as most. */
function usualRow(rows: TableShape["rows"]): RowShape | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return rows.find(({ cells }) => counts.get(cells) === most);
}

const firstRow = (header: boolean): string => (header ? "header row" : "first row");
