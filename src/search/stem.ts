/** A word without the commonest English endings, so that one and many, doing and done are compared alike; never shown. */
export function stemOf(word: string): string {
  for (const [ending, instead, shortest] of endings) {
    if (word.length - ending.length + instead.length >= shortest && word.endsWith(ending)) return undoubled(word.slice(0, -ending.length) + instead);
  }
  return word;
}

/** In the order of trial; the last number is how long the stem must be at least. */
const endings = [
  ["ss", "ss", 0],
  ["us", "us", 0],
  ["ies", "y", 3],
  ["sses", "ss", 3],
  ["isation", "is", 4],
  ["ization", "is", 4],
  ["izing", "is", 4],
  ["ising", "is", 4],
  ["ized", "is", 4],
  ["ised", "is", 4],
  ["ize", "is", 4],
  ["ise", "is", 4],
  ["ing", "", 4],
  ["ings", "", 4],
  ["ed", "", 4],
  ["es", "", 4],
  ["e", "", 4],
  ["s", "", 2],
] as const;

const undoubled = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
