import { cborArray, cborList, cborText } from "./cbor.ts";
import { compareBytes } from "./index-file.ts";
import type { PartWord } from "./part-words.ts";
import { joinPostings, type Postings } from "./postings.ts";

/** The words of one part of an index, and how many pages the parts before it have. */
export interface WordsOfPart {
  readonly words: Iterator<PartWord>;
  readonly pagesBefore: number;
}

/** The contents of a file of words, with its first and its last. */
export interface WordChunk {
  readonly first: string;
  readonly last: string;
  readonly contents: Buffer;
}

/** Pagefind's own measure of a full file. */
const fullChunk = 20_000;

/** The words of all parts as one index has them, divided into files where Pagefind would divide them. */
export function* mergeWords(parts: readonly WordsOfPart[]): Generator<WordChunk> {
  let words: { readonly word: string; readonly bytes: Buffer }[] = [];
  let size = 0;
  const chunk = (): WordChunk => ({
    first: words[0]?.word ?? "",
    last: words.at(-1)?.word ?? "",
    contents: Buffer.concat([cborArray(1), cborList(words.map(({ bytes }) => bytes))]),
  });
  for (const same of sameWords(parts)) {
    words.push(mergeWord(same));
    size += sizeOf(same);
    if (size < fullChunk) continue;
    yield chunk();
    [words, size] = [[], 0];
  }
  if (words.length > 0) yield chunk();
}

interface PlacedWord {
  readonly found: PartWord;
  readonly pagesBefore: number;
}

/** Each word once, with what every part that has it says of it. */
function* sameWords(parts: readonly WordsOfPart[]): Generator<readonly PlacedWord[]> {
  const queues = parts.map(({ words, pagesBefore }) => ({ words, pagesBefore, next: words.next() }));
  for (;;) {
    let least: string | undefined;
    for (const { next } of queues) if (!next.done && (least === undefined || compareBytes(next.value.word, least) < 0)) least = next.value.word;
    if (least === undefined) return;
    const same: PlacedWord[] = [];
    for (const queue of queues) {
      if (queue.next.done || queue.next.value.word !== least) continue;
      same.push({ found: queue.next.value, pagesBefore: queue.pagesBefore });
      queue.next = queue.words.next();
    }
    yield same;
  }
}

function mergeWord(same: readonly PlacedWord[]): { readonly word: string; readonly bytes: Buffer } {
  const word = same[0]?.found.word ?? "";
  const forms = new Map<string, { readonly postings: Postings; readonly pagesBefore: number }[]>();
  for (const { found, pagesBefore } of same) {
    for (const { form, postings } of found.variants) forms.set(form, [...(forms.get(form) ?? []), { postings, pagesBefore }]);
  }
  const variants = [...forms].map(([form, postings]) => Buffer.concat([cborArray(2), cborText(form), joinPostings(postings)]));
  const pages = joinPostings(same.map(({ found, pagesBefore }) => ({ postings: found.postings, pagesBefore })));
  return { word, bytes: Buffer.concat([cborArray(3), cborText(word), pages, cborList(variants)]) };
}

/** What Pagefind counts until a file is full: places, pages and forms. */
function sizeOf(same: readonly PlacedWord[]): number {
  const forms = new Set(same.flatMap(({ found }) => found.variants.map(({ form }) => form)));
  const all = same.flatMap(({ found }) => [found.postings, ...found.variants.map(({ postings }) => postings)]);
  return all.reduce((sum, { size }) => sum + size, forms.size);
}
