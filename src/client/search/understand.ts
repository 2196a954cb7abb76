import type { WordList } from "../../search/word-list.ts";
import { knownWords } from "./known-words.ts";
import { nearestWord } from "./nearest-word.ts";
import { parseQuery } from "./parse-query.ts";

/** A query with what the manual's own words say about it. */
export interface Understood {
  /** To look for: words that stand somewhere, misspelt ones corrected. */
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly corrected: readonly Correction[];
  /** Words that stand nowhere, and are like no other. */
  readonly unknown: readonly string[];
  /** Words that stand somewhere just as they were typed, so that an index which is whole finds them. */
  readonly certain: readonly string[];
}

/** A word that stands nowhere, and the word that was most likely meant. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** Finds out what a query looks for; the last word may be unfinished, unless a phrase ends the query. */
export function understand(query: string, list: WordList): Understood {
  const known = knownWords(list);
  const { words, phrases } = parseQuery(query, known.has, (word) => known.common.includes(word));
  const typedLast = /[\p{L}\p{N}]$/u.test(query.trim()) ? words[words.length - 1] : undefined;
  const [meant, corrected, unknown]: [string[], Correction[], string[]] = [[], [], []];
  for (const word of words) {
    const to = known.has(word) || (word === typedLast && word.length > 2 && known.hasBeginning(word)) ? word : nearestWord(word, known);
    if (to === undefined) unknown.push(word);
    else meant.push(to);
    if (to !== undefined && to !== word) corrected.push({ from: word, to });
  }
  return { words: meant, phrases, corrected, unknown, certain: words.filter(known.hasExactly) };
}
