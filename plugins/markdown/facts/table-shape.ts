import type { Token } from "markdown-it";
import type { RowShape, TableShape } from "../../../src/pages/markdown.ts";
import { lineOf, metaOf, type PageState } from "../page-state.ts";

/** The table that opens at a token. */
export function tableOf(tokens: readonly Token[], start: number, page: PageState): TableShape {
  const rows: RowShape[] = [];
  let header = false;
  let index = start;
  for (; index < tokens.length && tokens[index]?.type !== "table_close"; index += 1) {
    const token = tokens[index];
    header ||= token?.type === "th_open";
    if (token?.type === "tr_open") rows.push({ at: startOf(token, page), cells: Number(metaOf(token)["cells"] ?? 0) });
  }
  const table = tokens[start];
  return { at: table ? startOf(table, page) : page.place(0), header, rows };
}

function startOf(token: Token, page: PageState): RowShape["at"] {
  const line = lineOf(token);
  const bar = page.line(line).search(/[^\s>]/);
  return page.place(line, Math.max(bar, 0) + 1);
}
