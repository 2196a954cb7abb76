import type { MarkdownIt, StateInline, Token } from "markdown-it";
import autolink from "markdown-it/lib/rules_inline/autolink.mjs";
import rawTag from "markdown-it/lib/rules_inline/html_inline.mjs";
import image from "markdown-it/lib/rules_inline/image.mjs";
import link from "markdown-it/lib/rules_inline/link.mjs";
import type { Position } from "../../../src/text/place.ts";
import { lineOf, pageOf, type PageState } from "../page-state.ts";

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Makes links, images and raw tags remember where in their block's text they stand, which markdown-it forgets. */
export function sourceOffset(md: MarkdownIt): void {
  const { ruler } = md.inline;
  ruler.at("link", remembering(link, "[", noteAddress));
  ruler.at("image", remembering(image, "!", noteAddress));
  ruler.at("autolink", remembering(autolink, "<", (_, token, start) => void (token.meta = { address: start + 1 })));
  ruler.at("html_inline", remembering(rawTag, "<", ({ env }, token, start) => {
    token.meta = { offset: start };
    pageOf(env).uses.add("raw-html");
  }));
}

/** A rule that starts at one character, and a note on the first token that it makes. */
function remembering(rule: InlineRule, first: string, note: (state: StateInline, token: Token, start: number) => void): InlineRule {
  const code = first.charCodeAt(0);
  return (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== code) return false;
    if (silent) return rule(state, true);
    const { pos, tokens: { length }, pending } = state;
    if (!rule(state, false)) return false;
    // Text that was waiting is pushed before the rule's own tokens.
    const token = state.tokens[pending === "" ? length : length + 1];
    if (token) note(state, token, pos);
    return true;
  };
}

/** Notes where the address of a link or image stands, or for a reference the name of its definition. */
function noteAddress(state: StateInline, token: Token, start: number): void {
  const { src, pos, md } = state;
  const label = start + (token.type === "image" ? 2 : 1);
  const close = token.type === "image" ? label + token.content.length : md.helpers.parseLinkLabel(state, start, true);
  if (src[pos - 1] === ")") token.meta = { address: afterLead(src, close + 2) };
  else token.meta = { label: md.utils.normalizeReference((close + 1 < pos && src.slice(close + 2, pos - 1)) || src.slice(label, close)) };
}

/** Where the address itself starts, after spaces and `<`. */
export function afterLead(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return text[at] === "<" ? at + 1 : at;
}

/** The offset, in its block's text, that a token remembers. */
export function offsetOf(token: Token | undefined): number {
  const offset: unknown = token?.meta?.["offset"];
  return typeof offset === "number" ? offset : -1;
}

/** The place in the file of an offset in a block's inline text: exact where the text stands in the source as it is, else the block's line. */
export function placeInBlock(page: PageState, block: Token, offset: number): Position {
  const before = block.content.lastIndexOf("\n", offset - 1) + 1;
  const after = block.content.indexOf("\n", before);
  const text = block.content.slice(before, after === -1 ? undefined : after);
  const line = lineOf(block) + countLines(block.content, before);
  const from: unknown = block.meta?.["column"];
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
