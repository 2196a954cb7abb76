import { matchesIn } from "../../text/matches-in.ts";
import { ownStops } from "./own-stops.ts";

/** A sentence within a text. */
export interface Sentence {
  /** Where its first word starts, and where its last sign ends. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** What may end a sentence: a stop with marks behind it and white space, two or more spaces or a backslash at the end of a line, or an empty line. */
const boundary = /[.!?…][)\]"'”’*_\uFFFC]{0,200}(?=\s)|(?: {2,20}|\\)\n/g;
/** Words that have a stop of their own, and numbers of lists. */
const ownStop = new RegExp(`(?:^|[\\s([*_"'“‘])(?:${ownStops}|vs|cf|viz|al|Mr|Mrs|Ms|Dr|Prof|St|No|no|Nos|pp|para|fig|Fig|approx|[A-Za-z]|\\d{1,3})\\.$`);
const wordOrCode = /[\p{L}\p{N}\uFFFC]/u;

/** The sentences of a text. */
export function* sentencesOf(text: string): Generator<Sentence> {
  let from = 0;
  for (const { 0: sign, index } of matchesIn(text, boundary)) {
    const end = index + sign.length;
    if (sign.startsWith(".") && !endsSentence(text, index + 1, end)) continue;
    yield* sentenceIn(text, from, end);
    from = end;
  }
  yield* sentenceIn(text, from, text.length);
}

/** Whether a full stop is more than the end of an abbreviation: an abbreviation may still end the sentence when a capital follows. */
function endsSentence(text: string, dot: number, end: number): boolean {
  const next = /^\s*[[(*_"'“‘]{0,4}(\S?)/.exec(text.slice(end, end + 12))?.[1] ?? "";
  if (/\p{Ll}/u.test(next)) return false;
  const before = text.slice(Math.max(0, dot - 12), dot);
  return !ownStop.test(before) || (/etc\.$/.test(before) && /\p{Lu}/u.test(next));
}

function* sentenceIn(text: string, from: number, to: number): Generator<Sentence> {
  const part = text.slice(from, to);
  const first = part.search(wordOrCode);
  if (first === -1) return;
  const words = wordsIn(part);
  if (words === 0) return;
  yield { start: from + first, end: from + part.trimEnd().length, words };
}

/** A letter or digit with the rest of what stands there up to the next white space. */
const wordWithRest = /[\p{L}\p{N}]\S*/gu;

/** How many stretches between white space hold a letter or a digit. */
function wordsIn(text: string): number {
  let words = 0;
  for (wordWithRest.lastIndex = 0; wordWithRest.test(text); ) words += 1;
  return words;
}
