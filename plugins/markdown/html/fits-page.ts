import type { Token } from "markdown-it";
import { deepest } from "./balance.ts";
import type { SafeFragment } from "./fragment.ts";
import type { RawToken } from "./raw-tokens.ts";

/** Stands for a block or an emphasis of Markdown among the names of raw elements. */
const markdown = "";

/**
 * Whether each run of raw HTML may stand in the page as it was sanitised by itself: every element that one opens is
 * closed by another within the same block of Markdown, so that the whole is balanced.
 */
export function fitsPage(tokens: readonly Token[], raw: readonly RawToken[]): boolean {
  const open: string[] = [];
  let next = 0;
  const fitsInside = (inside: readonly Token[], isInline: boolean): boolean => {
    for (const token of inside) {
      if (token === raw[next]?.token) {
        const { safe } = (raw[next++] as RawToken).fragment;
        if (!safe || (isInline && safe.hasBlocks) || !enter(open, safe)) return false;
      } else if (token.nesting === 1) open.push(markdown);
      else if (token.nesting === -1) {
        if (open.pop() !== markdown) return false;
      } else if (token === raw[next]?.block) {
        open.push(markdown);
        if (!fitsInside(token.children ?? [], true) || open.pop() !== markdown) return false;
      }
    }
    return true;
  };
  return fitsInside(tokens, false) && open.length === 0;
}

function enter(open: string[], { closes, opens }: SafeFragment): boolean {
  for (const name of closes) if (open.pop() !== name) return false;
  // A table inside another one is written otherwise than by itself.
  if (opens.length > 0 && open.includes("table")) return false;
  return open.push(...opens) <= deepest;
}
