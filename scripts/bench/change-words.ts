import { createRandom } from "./random.ts";

const share = 0.08;
const longWord = /(?<![\p{L}\p{N}'’-])\p{Ll}{6,12}(?![\p{L}\p{N}'’-])/gu;
/** A line of running text, without a heading, markup, code or an address in which a changed word would change more than the text. */
const prose = /^[\p{L}*'"‘“][^[\]<>`{}|\\/:=]*$/u;

/** The longer words of running text in `bodies`, each once, in the order in which they come. */
export function longWords(bodies: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const body of bodies) mapProse(body, (line) => (line.match(longWord)?.forEach((word) => words.add(word)), line));
  return [...words];
}

/** `body` with about 8% of the longer words of its running text replaced by others of `words`; the same seed changes the same words. */
export function changeWords(body: string, words: readonly string[], seed: string): string {
  const random = createRandom(seed);
  const other = (word: string): string => (random() < share ? (words[Math.floor(random() * words.length)] ?? word) : word);
  return mapProse(body, (line) => line.replace(longWord, other));
}

function mapProse(body: string, change: (line: string) => string): string {
  let fenced = false;
  return body
    .split("\n")
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      return !fenced && prose.test(line) ? change(line) : line;
    })
    .join("\n");
}
