import { counted } from "../../text/counted.ts";
import type { PageRule } from "../rule.ts";
import { barredCells } from "./table-lines.ts";

const rule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t|:-]*$/;

/** A row of hyphens with more or fewer cells than the header above it: read here, but not by other Markdown tools. */
export const unevenTableRule: PageRule = {
  id: "uneven-table-rule",
  *check({ text, facts }) {
    if (!text.includes("|") || !text.includes("--")) return;
    const { tables } = facts.shape();
    if (tables.length === 0) return;
    const lines = text.split("\n");
    for (const { header, rows } of tables) {
      const [first] = rows;
      const below = (first && lines[first.at.line]) ?? "";
      if (!first || !header || !rule.test(below)) continue;
      const written = below.replace(/^[ \t>]+/, "").trimEnd();
      const cells = barredCells(written).length;
      const at = { line: first.at.line + 1, column: below.length - below.replace(/^[ \t>]+/, "").length + 1 };
      if (cells !== first.cells) {
        yield { message: `The row of hyphens has ${counted(cells, "cell")}, but the row above it has ${first.cells}`, fix: "Give both rows as many cells.", at: { ...at, endLine: at.line, endColumn: at.column + written.length } };
      }
    }
  },
};
