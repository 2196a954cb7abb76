import Parser, { type MarkdownIt, type Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import { lineOf, pageOf, type PageState } from "../page-state.ts";

/** Makes links, images and raw tags remember where in their block's text they stand, which markdown-it forgets. */
export function sourceOffset(md: MarkdownIt): void {
  md.inline.State = class extends Parser.StateInline {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      if (type === "link_open" || type === "link_close" || type === "image" || type === "html_inline") {
        token.meta = { offset: this.pos };
        if (type === "html_inline") pageOf(this.env).uses.add("raw-html");
      }
      return token;
    }
  };
}

/** The offset, in its block's text, that a token remembers. */
export function offsetOf(token: Token | undefined): number {
  const offset = token?.meta?.["offset"];
  return typeof offset === "number" ? offset : -1;
}

/** The place in the file of an offset in a block's inline text: exact where the text stands in the source as it is, else the block's line. */
export function placeInBlock(page: PageState, block: Token, offset: number): Position {
  const before = block.content.lastIndexOf("\n", offset - 1) + 1;
  const after = block.content.indexOf("\n", before);
  const text = block.content.slice(before, after === -1 ? undefined : after);
  const line = lineOf(block) + countLines(block.content, before);
  const from = block.meta?.["column"];
  const source = page.lines[line] ?? "";
  const start = typeof from === "number" ? source.indexOf(text, from) : source.lastIndexOf(text);
  if (!block.map || offset < 0 || start === -1) return page.place(lineOf(block));
  return page.place(line, start + offset - before + 1);
}

function countLines(text: string, until: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < until; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
