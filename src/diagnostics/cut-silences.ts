import { createLineIndex, type Position } from "../text/place.ts";
import type { SilenceComment } from "./silence-comments.ts";

/** A text without the comments that accept problems, and where its characters stood before. */
export interface CutText {
  readonly text: string;
  /** The place in the whole text of an offset in the cut one. */
  readonly positionOf: (offset: number) => Position;
  /** Whether these words stand in the whole text at a place in it, all in one piece. */
  readonly isWrittenAt: (place: Position, words: string) => boolean;
}

/** A piece of the whole text that is left out; `at` is where it would stand in the cut text. */
interface Cut {
  readonly at: number;
  readonly removed: number;
  /** Whether what stands at that point follows the piece; else it is what stood before. */
  readonly opensLine: boolean;
}

/** Leaves comments out so that no reader can tell that they were there: with their line if they stand alone on it, else with the spaces before them. */
export function cutSilences(text: string, comments: readonly SilenceComment[]): CutText {
  const cuts: Cut[] = [];
  let cut = "";
  let from = 0;
  let removed = 0;
  for (const piece of piecesToCut(text, comments)) {
    cut += text.slice(from, piece.start);
    from = piece.end;
    removed += piece.end - piece.start;
    cuts.push({ at: cut.length, removed, opensLine: cut === "" || cut.endsWith("\n") });
  }
  const index = createLineIndex(text);
  return {
    text: cut + text.slice(from),
    positionOf: (offset) => index.positionAt(offset + removedBefore(cuts, offset)),
    isWrittenAt: ({ line, column }, words) => text.startsWith(words, index.offsetOf(line) + column - 1),
  };
}

/** How much of the whole text is left out before an offset of the cut one. */
function removedBefore(cuts: readonly Cut[], offset: number): number {
  let [low, high] = [-1, cuts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { at, opensLine } = cuts[middle] ?? { at: Infinity, opensLine: false };
    if (at < offset || (at === offset && opensLine)) low = middle;
    else high = middle - 1;
  }
  return cuts[low]?.removed ?? 0;
}

/** What to leave out, each piece once; comments that share a line alone make one piece. */
function piecesToCut(text: string, comments: readonly SilenceComment[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let index = 0; index < comments.length; index += 1) {
    const first = comments[index];
    if (!first) continue;
    let last = first;
    for (let next = comments[index + 1]; next && /^[ \t]*$/.test(text.slice(last.end, next.start)); next = comments[index + 1]) {
      last = next;
      index += 1;
    }
    pieces.push(pieceAround(text, first.start, last.end));
  }
  return pieces;
}

function pieceAround(text: string, first: number, last: number): { start: number; end: number } {
  let start = first;
  while (start > 0 && isSpace(text[start - 1])) start -= 1;
  let lineStart = start;
  while (lineStart > 0 && (isSpace(text[lineStart - 1]) || text[lineStart - 1] === ">")) lineStart -= 1;
  const opens = lineStart === 0 || text[lineStart - 1] === "\n";
  let end = last;
  while (isSpace(text[end])) end += 1;
  const closes = end === text.length || text[end] === "\n";
  if (opens && closes) return { start: lineStart, end: Math.min(text.length, end + 1) };
  return opens ? { start: first, end } : { start, end: last };
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\t";
