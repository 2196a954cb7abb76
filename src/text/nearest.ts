import { distance } from "fastest-levenshtein";

/**
 * What a written word means beyond doubt in spite of a slip: every known spelling that is a letter or two away means the
 * same. A short word must come nearer than a long one, and another number is another thing; undefined where none is
 * near, or where two meanings are.
 */
export function sureMeaning(written: string, meanings: Iterable<readonly [spelling: string, meaning: string]>): string | undefined {
  const wanted = written.toLowerCase();
  const limit = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : wanted.length < 12 ? 2 : 3;
  const near = new Set<string>();
  for (const [spelling, meaning] of meanings) {
    if (Math.abs(spelling.length - wanted.length) > limit || digitsOf(spelling) !== digitsOf(wanted)) continue;
    if (distance(wanted, spelling.toLowerCase()) <= limit) near.add(meaning);
  }
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

const digitsOf = (word: string): string => word.replace(/\D+/g, " ").trim();

/** The known word most like the one written, or undefined when none is near enough to be meant: more than a share of its letters differ. */
export function nearest(written: string, known: Iterable<string>, share = 0.4): string | undefined {
  const wanted = written.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * share));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
    const away = distance(wanted, word.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [word, away];
  }
  return best;
}
