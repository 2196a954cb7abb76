import type { TableShape } from "../../pages/markdown.ts";
import type { PageRule } from "../rule.ts";

/** A row of a table with more or fewer cells than the table's first row. */
export const unevenTable: PageRule = {
  id: "uneven-table",
  *check({ path, text, facts }) {
    if (!text.includes("|")) return;
    for (const table of facts.shape().tables) {
      const [first, ...rest] = table.rows;
      if (!first) continue;
      for (const { at, cells } of rest) {
        if (cells === first.cells) continue;
        yield {
          message: `This row has ${count(cells)}, but the ${nameOf(table)} has ${first.cells}`,
          fix: cells > first.cells ? "Take the extra cells out, or add their headers to the first row." : 'Add the missing cells, empty ones as "| |".',
          at,
          related: [{ message: `The ${nameOf(table)}, with ${count(first.cells)}`, file: path, ...first.at }],
        };
      }
    }
  },
};

const nameOf = ({ header }: TableShape): string => (header ? "header row" : "first row");

const count = (cells: number): string => (cells === 1 ? "1 cell" : `${cells} cells`);
