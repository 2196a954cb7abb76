import type { Token } from "markdown-it";
import type { RawToken } from "../html/raw-tokens.ts";
import { lineOf, type PageState } from "../page-state.ts";
import { footnoteId } from "../syntax/footnote.ts";
import type { IdList } from "./id-list.ts";
import type { InlinePlaces } from "./inline-places.ts";

interface Claim {
  readonly ids: IdList;
  readonly raw: readonly RawToken[];
  readonly places: InlinePlaces;
}

/** Claims the ids that authors wrote and that footnotes have, before any heading can take one of them. */
export function claimIds(tokens: readonly Token[], page: PageState, claim: Claim): void {
  const hasFootnotes = tokens.at(-1)?.type === "footnote_block_close";
  if (claim.raw.length === 0 && !page.uses.has("id") && !hasFootnotes) return;
  let next = 0;
  for (const token of tokens) {
    const id = token.nesting === -1 ? null : (token.attrGet("id") ?? footnoteId(token));
    if (id) claim.ids.claim(id, page.place(lineOf(token)));
    for (const child of token.children ?? []) {
      if (child.type === "footnote_ref") claim.ids.claim(footnoteId(child) ?? "", page.place(lineOf(token)));
    }
    for (; claim.raw[next]?.block === token; next += 1) claimRaw(claim, claim.raw[next]);
  }
}

function claimRaw({ ids, places }: Claim, raw: RawToken | undefined): void {
  for (const piece of raw?.fragment.pieces ?? []) {
    if (piece.kind !== "open") continue;
    const id = piece.attributes.find(({ name }) => name === "id") ?? piece.attributes.find(({ name }) => piece.name === "a" && name === "name");
    if (raw && id && id.value !== "") ids.claim(id.value, places.of(raw.block, raw.offset + id.start), piece.name);
  }
}
