import { distance } from "fastest-levenshtein";

/** The known word most like the one written, or undefined when none is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const word of known) {
    if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
    const away = distance(wanted, word.toLowerCase());
    if (away < bestDistance) [best, bestDistance] = [word, away];
  }
  return best;
}
