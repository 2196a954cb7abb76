import type { Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import type { PageState } from "../page-state.ts";
import { offsetOf, placeInBlock } from "./source-offset.ts";

/** Where in the file the address of a Markdown link or image is written; for a reference, its definition. */
export function addressPlace(page: PageState, block: Token, token: Token, close: Token | undefined): Position {
  const label = token.meta?.["label"];
  if (typeof label === "string") return page.definitions.get(label) ?? placeInBlock(page, block, -1);
  if (token.info === "auto") return placeInBlock(page, block, offsetOf(token) + 1);
  const closingBracket = token.type === "image" ? offsetOf(token) + 2 + token.content.length : offsetOf(close);
  return placeInBlock(page, block, afterLead(block.content, closingBracket + 2));
}

/** Where in the file the address of a definition, `[name]: address`, is written. */
export function definitionPlace(page: PageState, line: number): Position {
  // A definition may go on in the next line; five are more than any label, colon and address need.
  const text = page.lines.slice(line, line + 5).join("\n");
  const at = afterLead(text, text.indexOf("]:") + 2);
  const before = text.slice(0, at).split("\n");
  return page.place(line + before.length - 1, (before.at(-1)?.length ?? 0) + 1);
}

function afterLead(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return text[at] === "<" ? at + 1 : at;
}
