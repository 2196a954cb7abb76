import type { Token } from "markdown-it";
import type { BodyShape, BoldLine, CodeLines, LooseMark, Prose, TableShape } from "../../../src/pages/markdown.ts";
import type { RawToken } from "../html/raw-tokens.ts";
import type { PageState } from "../page-state.ts";
import { boldLineOf, rawBoldLines } from "./bold-line.ts";
import { InlinePlaces } from "./inline-places.ts";
import { looseMarksOf } from "./loose-marks.ts";
import { maskMarkup } from "./mask-markup.ts";
import { readRawBlock, tagsOf } from "./raw-shape.ts";
import { tableOf } from "./table-shape.ts";

/** Reads the shape of a parsed page from its tokens and its raw HTML, which is in the order of the tokens. */
export function readShape(tokens: readonly Token[], page: PageState, raw: readonly RawToken[]): BodyShape {
  const places = new InlinePlaces(page);
  const rawOf = new Map(raw.map((each) => [each.token, each]));
  const prose: Prose[] = [];
  const code: CodeLines[] = [];
  const tables: TableShape[] = [];
  const boldLines: BoldLine[] = [];
  const looseMarks: (readonly LooseMark[])[] = [];
  const open: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const { type, map } = token;
    if (token.nesting === 1) open.push(type);
    else if (token.nesting === -1) open.pop();
    const html = rawOf.get(token);
    if (html) {
      const block = readRawBlock(html, places);
      prose.push(...block.prose);
      code.push(...block.code);
      if (type !== "inline" && open.length === 0) boldLines.push(...rawBoldLines(html, tokens[index + 1], places));
    } else if (type === "inline" && token.content !== "") {
      const kind = kindOf(open);
      const block: Prose = { kind, text: maskMarkup(token, rawOf), written: token.content, at: (offset) => places.of(token, offset) };
      prose.push(block);
      const loose = looseMarksOf(token, block);
      if (loose.length > 0) looseMarks.push(loose);
      if (kind === "paragraph" && open.at(-1) === "paragraph_open") boldLines.push(...boldLineOf(token, tokens[index + 2], places, (each) => rawOf.get(each)?.fragment.pieces[0]));
    } else if ((type === "fence" || type === "code_block") && map) {
      code.push({ first: page.place(map[0]).line, last: page.place(map[1] - 1).line, ...(type === "code_block" ? { isIndented: true } : {}) });
    } else if (type === "table_open") tables.push(tableOf(tokens, index, page));
  }
  // The parser puts footnotes last, wherever they are written.
  if (tokens.at(-1)?.type === "footnote_block_close") inOrder(prose, (each) => each.at(0).line);
  return { prose, code, tables, boldLines, looseMarks, tags: raw.flatMap((each) => tagsOf(each, places)) };
}

function kindOf(open: readonly string[]): Prose["kind"] {
  const inner = open.at(-1);
  if (inner === "heading_open") return "heading";
  if (inner === "td_open" || inner === "th_open") return "cell";
  if (open.includes("blockquote_open")) return "quotation";
  return open.includes("list_item_open") ? "item" : "paragraph";
}

function inOrder<T>(all: T[], lineOf: (each: T) => number): void {
  const lines = new Map(all.map((each) => [each, lineOf(each)]));
  all.sort((a, b) => (lines.get(a) ?? 0) - (lines.get(b) ?? 0));
}
