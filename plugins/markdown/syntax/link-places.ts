import type { MarkdownIt, StateInline, Token } from "markdown-it";
import autolink from "markdown-it/lib/rules_inline/autolink.mjs";
import codeSpan from "markdown-it/lib/rules_inline/backticks.mjs";
import rawTag from "markdown-it/lib/rules_inline/html_inline.mjs";
import image from "markdown-it/lib/rules_inline/image.mjs";
import link from "markdown-it/lib/rules_inline/link.mjs";
import { pageOf } from "../page-state.ts";

type InlineRule = (state: StateInline, silent: boolean) => boolean;

/** Where in its block's text the markup of a token stands that is no words: code, a tag, an address with its brackets. */
export interface SpanNote {
  readonly from: number;
  readonly to: number;
}

/** What a link or image remembers: where in its block's text it starts and where its address stands, or which definition gives it. */
export type AddressNote = SpanNote & { readonly start: number } & ({ readonly address: number } | { readonly label: string });

/** Makes links, images, code and raw tags remember where in their block's text they stand, which markdown-it forgets. */
export function linkPlaces(md: MarkdownIt): void {
  const { ruler } = md.inline;
  ruler.at("link", remembering(link, "[", noteAddress));
  ruler.at("image", remembering(image, "!", noteAddress));
  ruler.at("autolink", remembering(autolink, "<", ({ pos }, token, start) => void (token.meta = { start, address: start + 1, from: start, to: pos })));
  ruler.at("html_inline", remembering(rawTag, "<", noteRaw));
  ruler.at("backticks", remembering(codeSpan, "`", ({ pos }, token, start) => void (token.meta = { from: start, to: pos })));
}

/** A rule that starts at one character, and a note on the first token that it makes. */
function remembering(rule: InlineRule, first: string, note: (state: StateInline, token: Token, start: number) => void): InlineRule {
  const code = first.charCodeAt(0);
  return (state, silent) => {
    const { src, pos, pending, tokens } = state;
    if (src.charCodeAt(pos) !== code) return false;
    if (silent) return rule(state, true);
    const { length } = tokens;
    if (!rule(state, false)) return false;
    // Text that was waiting is pushed before the rule's own tokens.
    const token = tokens[pending === "" ? length : length + 1];
    if (token) note(state, token, pos);
    return true;
  };
}

function noteAddress(state: StateInline, token: Token, start: number): void {
  const { src, pos, md } = state;
  const isImage = token.type === "image";
  const label = start + (isImage ? 2 : 1);
  const close = isImage ? label + token.content.length : md.helpers.parseLinkLabel(state, start, true);
  // Only an address in round brackets ends with one; `[words]` and `[words][name]` end with a square one.
  if (src[pos - 1] === ")") token.meta = { start, address: afterLead(src, close + 2), from: close, to: pos };
  else {
    const name = md.utils.normalizeReference(src.slice(close + 2, pos - 1) || src.slice(label, close));
    token.meta = { start, label: name, from: close, to: pos };
    pageOf(state.env).usedDefinitions.add(name);
  }
}

function noteRaw({ env }: StateInline, token: Token, start: number): void {
  token.meta = { offset: start, from: start, to: start + token.content.length };
  pageOf(env).uses.add("raw-html");
}

const blank = /\s/;

/** Where the address itself starts, after spaces and `<`. */
export function afterLead(text: string, from: number): number {
  let at = from;
  while (blank.test(text.charAt(at))) at += 1;
  return text[at] === "<" ? at + 1 : at;
}
