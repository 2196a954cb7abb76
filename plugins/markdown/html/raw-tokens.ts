import type { Token } from "markdown-it";
import type { PageState } from "../page-state.ts";
import type { Fragment } from "./fragment.ts";

/** Raw HTML as it stands in a page. */
export interface RawToken {
  readonly token: Token;
  /** The block that holds it, and where in the block's text it starts. */
  readonly block: Token;
  readonly offset: number;
  readonly fragment: Fragment;
}

/** Finds all raw HTML of a page, in order. */
export function rawTokensOf(tokens: readonly Token[], page: PageState, read: (html: string) => Fragment): readonly RawToken[] {
  const found: RawToken[] = [];
  if (!page.uses.has("raw-html")) return found;
  for (const block of tokens) {
    if (block.type === "html_block") found.push({ token: block, block, offset: 0, fragment: read(block.content) });
    for (const token of block.children ?? []) {
      if (token.type !== "html_inline") continue;
      const { offset } = token.meta as { offset: number };
      found.push({ token, block, offset, fragment: read(token.content) });
    }
  }
  return found;
}
