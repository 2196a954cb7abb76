import type { Token } from "markdown-it";
import { readTags, type Piece } from "../html/read-tags.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { footnoteId } from "../syntax/footnote.ts";
import type { IdList } from "./id-list.ts";
import { offsetOf, placeInBlock } from "./source-offset.ts";

/** The tags of each token that holds raw HTML. */
export type RawPieces = ReadonlyMap<Token, readonly Piece[]>;

/** Reads all raw HTML of a page once. */
export function readRawPieces(tokens: readonly Token[], page: PageState): RawPieces {
  const pieces = new Map<Token, readonly Piece[]>();
  if (!page.uses.has("raw-html")) return pieces;
  for (const token of tokens) {
    if (token.type === "html_block") pieces.set(token, readTags(token.content));
    for (const child of token.children ?? []) if (child.type === "html_inline") pieces.set(child, readTags(child.content));
  }
  return pieces;
}

/** Claims the ids that authors wrote and that footnotes have, before any heading can take one of them. */
export function claimIds(tokens: readonly Token[], page: PageState, ids: IdList, pieces: RawPieces): void {
  const claimRaw = (block: Token, token: Token, offset: number): void => {
    for (const piece of pieces.get(token) ?? []) {
      if (piece.kind !== "open") continue;
      const id = piece.attributes.find(({ name }) => name === "id") ?? piece.attributes.find(({ name }) => piece.name === "a" && name === "name");
      if (id && id.value !== "") ids.claim(id.value, placeInBlock(page, block, offset + id.start));
    }
  };
  for (const token of tokens) {
    const id = token.nesting === -1 ? null : (token.attrGet("id") ?? footnoteId(token));
    if (typeof id === "string" && id !== "") ids.claim(id, page.place(lineOf(token)));
    if (token.type === "html_block") claimRaw(token, token, 0);
    for (const child of token.children ?? []) {
      if (child.type === "html_inline") claimRaw(token, child, offsetOf(child));
      else if (child.type === "footnote_ref") ids.claim(footnoteId(child) ?? "", page.place(lineOf(token)));
    }
  }
}
