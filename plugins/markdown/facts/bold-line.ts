import type { Token } from "markdown-it";
import type { BoldLine } from "../../../src/pages/markdown.ts";
import type { InlinePlaces } from "./inline-places.ts";
import { plainText } from "./plain-text.ts";

/** The bold line that a paragraph is or starts with, or none; `next` is the token after the paragraph. */
export function boldLineOf(block: Token, next: Token | undefined, places: InlinePlaces): readonly BoldLine[] {
  const inner = (block.children ?? []).filter(({ type, content }) => type !== "text" || content !== "");
  if (inner[0]?.type !== "strong_open") return [];
  const close = inner.findIndex(({ type }) => type === "strong_close");
  const after = inner[close + 1];
  if (close === -1 || (after && !endsLine(after, inner[close + 2]))) return [];
  const text = plainText(inner.slice(1, close));
  return [{ text, at: places.of(block, 0), next: after ? "prose" : nextOf(next) }];
}

/** A line break ends the line, and so does one that is only written where what follows begins anew. */
const endsLine = ({ type }: Token, next: Token | undefined): boolean => type === "hardbreak" || (type === "softbreak" && next?.type === "text" && /^\p{Lu}/u.test(next.content));

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
