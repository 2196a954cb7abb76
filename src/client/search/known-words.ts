import { stemOf } from "../../search/stem.ts";
import type { WordList } from "../../search/word-list.ts";

/** The words of a manual, for telling a word that a search can find from one that stands nowhere. */
export interface KnownWords {
  /** Whether the word, or another form of it, stands somewhere. */
  has: (word: string) => boolean;
  /** Whether it stands somewhere just so. */
  hasExactly: (word: string) => boolean;
  /** Whether a word that is being typed may become one that stands somewhere. */
  hasBeginning: (start: string) => boolean;
  /** A common word that differs from this one only in its ending, or in how the ending is spelt. */
  sameStem: (word: string) => string | undefined;
  readonly common: readonly string[];
  /** Every word, those of a single page too. */
  readonly all: Iterable<string>;
}

/** Endings by which forms of one word differ; the index holds words without them. */
const endings = ["ing", "ies", "ed", "es", "s", "e", "y", ""] as const;
const shortestStem = 3;

/** Prepares a list of words for questions about single words. */
export function knownWords({ all, common }: WordList): KnownWords {
  const has = (word: string): boolean => all.has(word) || formsOf(word).some((form) => all.has(form));
  return {
    has,
    hasExactly: (word) => all.has(word),
    hasBeginning: (start) => {
      for (const word of all) if (word.startsWith(start)) return true;
      return false;
    },
    sameStem(word) {
      const stem = stemOf(word);
      return common.find((other) => other[0] === word[0] && stemOf(other) === stem);
    },
    common,
    all,
  };
}

/** Other forms of a word, of which some do not exist. */
function formsOf(word: string): readonly string[] {
  const stems = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem).map((ending) => word.slice(0, word.length - ending.length));
  return stems.flatMap((stem) => [stem, undoubled(stem), doubled(stem)]).flatMap((stem) => endings.map((ending) => stem + ending));
}

const undoubled = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const doubled = (stem: string): string => (/[bdgmnprt]$/.test(stem) ? stem + stem.slice(-1) : stem);
