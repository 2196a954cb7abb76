import type { Token } from "markdown-it";
import type { BodyShape, LineSpan, Prose, TableShape } from "../../../src/pages/markdown.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { InlinePlaces } from "./inline-places.ts";
import { maskMarkup } from "./mask-markup.ts";

/** Reads the shape of a parsed page from its tokens. */
export function readShape(tokens: readonly Token[], page: PageState): BodyShape {
  const prose: Prose[] = [];
  const code: LineSpan[] = [];
  const tables: TableShape[] = [];
  const boldLines: BodyShape["boldLines"][number][] = [];
  const places = new InlinePlaces(page);
  const open: string[] = [];
  for (const token of tokens) {
    const { type, map } = token;
    if (token.nesting === 1) open.push(type);
    else if (token.nesting === -1) open.pop();
    if (type === "inline") {
      const kind = kindOf(open);
      prose.push({ kind, text: maskMarkup(token.content), at: (offset) => places.of(token, offset) });
      if (kind === "paragraph" && isBold(token)) boldLines.push({ text: token.content, at: places.of(token, 0) });
    } else if ((type === "fence" || type === "code_block" || type === "html_block") && map) {
      code.push({ first: page.place(map[0]).line, last: page.place(map[1] - 1).line });
    } else if (type === "table_open") {
      tables.push({ at: page.place(lineOf(token)), header: hasHeader(tokens, token) });
    }
  }
  return { prose, code, tables, boldLines, tags: [] };
}

function kindOf(open: readonly string[]): Prose["kind"] {
  const inner = open.at(-1);
  if (inner === "heading_open") return "heading";
  if (inner === "td_open" || inner === "th_open") return "cell";
  if (open.includes("blockquote_open")) return "quotation";
  return open.includes("list_item_open") ? "item" : "paragraph";
}

/** Whether a block's text is one run of bold words. */
function isBold({ children }: Token): boolean {
  const inner = children ?? [];
  const [first, last] = [inner[0], inner.at(-1)];
  return first?.type === "strong_open" && last?.type === "strong_close" && inner.filter(({ type }) => type === "strong_open").length === 1;
}

/** Whether any header cell of the table that opens here holds words. */
function hasHeader(tokens: readonly Token[], table: Token): boolean {
  for (let index = tokens.indexOf(table); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "thead_close" || token?.type === "tbody_open") return false;
    if (token?.type === "inline" && token.content.trim() !== "") return true;
  }
  return false;
}
