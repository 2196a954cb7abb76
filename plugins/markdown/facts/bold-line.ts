import type { Token } from "markdown-it";
import type { BoldLine } from "../../../src/pages/markdown.ts";
import type { RawToken } from "../html/raw-tokens.ts";
import type { Piece } from "../html/read-tags.ts";
import type { InlinePlaces } from "./inline-places.ts";
import { plainText } from "./plain-text.ts";
import { blockOf } from "./raw-shape.ts";

/** What a token opens or closes, whichever way it is written. */
type Kind = (token: Token) => Piece | undefined;

/** The bold line that a paragraph is or starts with, or none; `next` is the token after the paragraph, `pieceOf` knows the tag that a token of raw HTML is. */
export function boldLineOf(block: Token, next: Token | undefined, places: InlinePlaces, pieceOf: Kind): readonly BoldLine[] {
  const all = (block.children ?? []).filter(({ type, content }) => type !== "text" || content !== "");
  const inner = isWhole(all, "em") ? all.slice(1, -1) : all;
  const first = inner[0];
  const tag = first && (first.type === "strong_open" ? "" : boldTag(pieceOf(first)));
  if (tag === undefined) return [];
  const close = inner.findIndex((token) => (tag === "" ? token.type === "strong_close" : isEnd(pieceOf(token), tag)));
  const rest = inner.slice(close + 1);
  const isAlone = rest.length === 0 || (rest.length === 1 && rest.every((token) => isBreak(pieceOf(token))));
  if (close === -1 || (!isAlone && (!rest[0] || !endsLine(rest[0], rest[1], pieceOf)))) return [];
  const text = plainText(inner.slice(1, close));
  return [{ text, at: places.of(block, 0), isAlone, isTag: tag !== "", next: isAlone ? nextOf(next) : "prose" }];
}

const isWhole = (tokens: readonly Token[], name: string): boolean => tokens[0]?.type === `${name}_open` && tokens.findIndex(({ type }) => type === `${name}_close`) === tokens.length - 1;

const boldTag = (piece: Piece | undefined): string | undefined => (piece?.kind === "open" && /^(?:b|strong)$/.test(piece.name) ? piece.name : undefined);

const isEnd = (piece: Piece | undefined, name: string): boolean => piece?.kind === "close" && piece.name === name;

const isBreak = (piece: Piece | undefined): boolean => piece?.kind === "open" && piece.name === "br";

/** A line break ends the line, and so does one that is only written where what follows begins anew. */
const endsLine = (token: Token, next: Token | undefined, pieceOf: Kind): boolean =>
  token.type === "hardbreak" || isBreak(pieceOf(token)) || (token.type === "softbreak" && next?.type === "text" && /^\p{Lu}/u.test(next.content));

const rawLine = /<(p|div)(?:\s[^<>]{0,200})?>\s{0,20}<(b|strong)>([^<>]{1,100})<\/\2>(?:\s{0,20}<br\s?\/?>)?\s{0,20}<\/\1>/gi;

/** The bold lines of a block of raw HTML: paragraphs that are bold from end to end. */
export function rawBoldLines(raw: RawToken, next: Token | undefined, places: InlinePlaces): readonly BoldLine[] {
  const { html } = raw.fragment;
  if (!/<(?:b|strong)>/i.test(html)) return [];
  return [...html.matchAll(rawLine)].map(({ 0: whole, 3: words = "", index }) => {
    const isLast = html.slice(index + whole.length).trim() === "";
    return { text: words.trim().replace(/\s+/g, " "), at: places.of(blockOf(raw), raw.offset + index), isAlone: true, isTag: true, next: isLast ? nextOf(next) : "prose" };
  });
}

function nextOf(token: Token | undefined): BoldLine["next"] {
  switch (token?.type) {
    case "paragraph_open":
      return "prose";
    case "bullet_list_open":
    case "ordered_list_open":
    case "dl_open":
    case "steps_open":
      return "list";
    case "heading_open":
      return "heading";
    case undefined:
      return "nothing";
    default:
      return token && token.nesting === -1 ? "nothing" : "other";
  }
}
