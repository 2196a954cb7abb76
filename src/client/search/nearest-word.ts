import type { KnownWords } from "./known-words.ts";

/** What a word that stands nowhere was most likely meant to be: one common word, two that were written together, or else a word of a single page. */
export function nearestWord(written: string, known: KnownWords): string | undefined {
  return known.sameStem(written) ?? nearestCommon(written, known.common) ?? twoWords(written, known) ?? nearestRare(written, known.all);
}

/** Short words are near everything, so they may differ by one letter only. */
const mostEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

function nearestCommon(written: string, common: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestCost = mostEdits(written) + 1;
  for (const word of common) {
    if (Math.abs(word.length - written.length) >= bestCost) continue;
    // People seldom mistype the first letter.
    const cost = editDistance(written, word, Math.ceil(bestCost)) + (word[0] === written[0] ? 0 : 0.5);
    if (cost < bestCost) [best, bestCost] = [word, cost];
  }
  return best;
}

/** A word of a single page is seldom what was meant, so it must begin alike; a number is no misspelling of another. */
function nearestRare(written: string, all: Iterable<string>): string | undefined {
  let best: string | undefined;
  let leastEdits = Infinity;
  for (const word of all) {
    const limit = Math.min(mostEdits(word) + 1, leastEdits);
    if (word[0] !== written[0] || Math.abs(word.length - written.length) >= limit || /\p{N}/u.test(word)) continue;
    const edits = editDistance(written, word, limit);
    if (edits < limit) [best, leastEdits] = [word, edits];
  }
  return best;
}

function twoWords(written: string, known: KnownWords): string | undefined {
  for (let at = written.length - 3; at >= 3; at -= 1) {
    const [first, second] = [written.slice(0, at), written.slice(at)];
    if (known.hasExactly(first) && known.hasExactly(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** How many letters must be added, left out, changed or swapped with a neighbour; gives up at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
