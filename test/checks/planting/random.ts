import { createRandom } from "../../../scripts/bench/random.ts";

/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, a limit. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  /** A word that no page holds. */
  readonly word: () => string;
}

const starts = ["br", "dr", "fl", "gl", "kr", "pl", "sk", "tr", "v", "z"];
const vowels = ["a", "e", "i", "o", "u"];
const ends = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "t"];

/** Choices from a seed. */
export function randomFrom(seed: string): Random {
  const next = createRandom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const syllable = (): string => `${pick(starts) ?? ""}${pick(vowels) ?? ""}${pick(ends) ?? ""}`;
  return { below, pick, word: () => syllable() + syllable() + (pick(vowels) ?? "") + syllable() };
}
