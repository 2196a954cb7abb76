import { isTelling } from "../../search/telling-words.ts";
import { wordsIn } from "../../search/words-in.ts";

/** A query as it was typed, taken apart. */
export interface ParsedQuery {
  /** Words outside quotation marks, as the index spells them; each once. */
  readonly words: readonly string[];
  /** What stood in quotation marks; each once. */
  readonly phrases: readonly string[];
}

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Each word is a search of its own, so a pasted page would keep a reader waiting. */
export const mostWords = 32;

/** As much of a query as is looked for. */
export function searchedPart(query: string): string {
  const ends = Array.from(query.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu), ({ 0: word, index }) => index + word.length);
  return ends.length > mostWords ? query.slice(0, ends[mostWords - 1]) : query;
}

/** Tells a word that stands in the manual. */
type IsWord = (word: string) => boolean;

/** Takes a query apart; words that were joined by a sign are one word where that is common in the manual. */
export function parseQuery(query: string, isKnown: IsWord, isCommon = isKnown): ParsedQuery {
  const quotedPhrases = Array.from(query.matchAll(quoted), ([, phrase = ""]) => wordsIn(phrase).join(" ")).filter(Boolean);
  const phrases = [...new Set(quotedPhrases)];
  const typed = query.replace(quoted, " ").split(/\s+/).flatMap((text) => wordsOfText(text, isKnown, isCommon));
  const telling = typed.filter(isTelling);
  const words = telling.length > 0 || phrases.length > 0 ? telling : typed;
  return { words: [...new Set(words)], phrases };
}

/** “e-mail” is one word, “design/build” is two: whichever the manual has. */
function wordsOfText(text: string, isKnown: IsWord, isCommon: IsWord): readonly string[] {
  const joined = wordsIn(text);
  const [word] = joined;
  if (word === undefined || isCommon(word)) return joined;
  const parts = text.split(/[^\p{L}\p{N}\p{M}'’]+/u).flatMap(wordsIn);
  // One page may have “open-source” where many have “open source”; parts as short as in “co-op” mean nothing by themselves.
  const arePartsWords = parts.length > 1 && parts.every((part) => part.length > 2 && isKnown(part));
  return parts.length < 2 || (isKnown(word) && !arePartsWords) ? joined : parts;
}
