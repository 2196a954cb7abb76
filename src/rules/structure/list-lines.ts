import type { Prose } from "../../pages/markdown.ts";
import type { Position } from "../../text/place.ts";
import { linesOf, type ProseLine } from "../reading/prose-lines.ts";

/** A line of a paragraph that starts with a sign of lists. */
export interface ListLine extends ProseLine {
  readonly sign: string;
  /** Whether Markdown knows the sign for nothing. */
  readonly isForeign: boolean;
  /** How many such lines stand together. */
  readonly run: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The line above it in the same paragraph. */
  readonly follows: string;
}

/** Lines with one pasted sign, with at most a blank line between them, which are one list. */
export interface PastedList {
  readonly block: Prose;
  readonly line: ListLine;
  /** Where its last line stands. */
  readonly last: number;
  /** How many lines it has below the first. */
  readonly more: number;
}

/** Where the sign of a line stands in its file. */
export const placeOfMark = (block: Prose, { sign, text, from }: ListLine): Position => block.at(from + text.indexOf(sign));

/** A sign that Markdown knows, with its space missing. */
const unspaced = /^[ \t]*(\*(?!\[[\w&./-]{0,20}[A-Z][\w&./-]{0,20}\][ \t:]*[\w"])|[+-]|\d{1,2}[.)](?=["'“‘([]?(?:[A-Z][a-z ]|[a-z]{2})))(?=["'“‘([]?[A-Za-z])/;
/** A sign that was pasted from elsewhere. */
const foreign = /^[ \t]*([•‣▪●○◦·–—→➔➜➢➤►▶✓✔✗✘✅❌☐☑■□◆❖](?=\s*\S)|&(?:bull|middot|#8226|#x2022);|o(?=[ \t]))/;
/** The lines of a block that start with a sign of lists but were not read as one; `isShown` tells a star from one that opens emphasis. */
export function listLinesOf(block: Prose, isShown: (at: Position) => boolean): readonly ListLine[] {
  const lines = linesOf(block);
  const signs = lines.map((line) => signOf(line, (offset) => isShown(block.at(offset))));
  const found: ListLine[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const first = signs[start];
    if (!first) continue;
    let end = start + 1;
    while (end < lines.length && signs[end]?.isForeign === first.isForeign) end += 1;
    for (let index = start; index < end; index += 1) {
      const [line, sign] = [lines[index], signs[index]];
      if (line && sign) found.push({ ...line, ...sign, run: end - start, isFirst: index === 0, isLast: index === lines.length - 1, follows: lines[index - 1]?.text ?? "" });
    }
    start = end - 1;
  }
  return found;
}

function signOf({ text, from }: ProseLine, isShown: (offset: number) => boolean): Pick<ListLine, "sign" | "isForeign"> | undefined {
  const known = unspaced.exec(text)?.[1];
  if (known !== undefined) return known === "*" && !isShown(from + text.indexOf(known)) ? undefined : { sign: known, isForeign: false };
  const pasted = foreign.exec(text)?.[1];
  return pasted === undefined ? undefined : { sign: pasted, isForeign: true };
}
