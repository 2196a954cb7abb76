import type { Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import type { RawToken } from "../html/raw-tokens.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { footnoteId } from "../syntax/footnote.ts";
import type { IdList } from "./id-list.ts";
import type { InlinePlaces } from "./inline-places.ts";

interface Claim {
  readonly id: string;
  readonly at: Position;
  readonly element?: string;
}

/** Claims the ids that authors wrote and that footnotes have, before any heading can take one of them. */
export function claimIds(tokens: readonly Token[], page: PageState, raw: readonly RawToken[], places: InlinePlaces, ids: IdList): void {
  const inMarkdown = page.uses.has("id") || tokens.at(-1)?.type === "footnote_block_close" ? idsOfMarkdown(tokens, page) : [];
  const claims: Claim[] = [...inMarkdown];
  for (const { block, offset, fragment } of raw) {
    for (const { id, element } of fragment.ids) claims.push({ id: id.value, at: places.of(block, offset + id.start), element });
  }
  // Of two that are the same, the second is the one to change.
  if (inMarkdown.length > 0 && claims.length > inMarkdown.length) claims.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  for (const { id, at, element } of claims) ids.claim(id, at, element);
}

function idsOfMarkdown(tokens: readonly Token[], page: PageState): readonly Claim[] {
  const claims: Claim[] = [];
  for (const token of tokens) {
    const at = page.place(lineOf(token));
    const id = token.nesting === -1 ? null : (token.attrGet("id") ?? footnoteId(token));
    if (id) claims.push({ id, at });
    for (const child of token.children ?? []) {
      const reference = footnoteId(child);
      if (reference !== undefined) claims.push({ id: reference, at });
    }
  }
  return claims;
}
