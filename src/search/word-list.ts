/** What the data script `words` registers: for each language of the manual, its words, packed. */
export type PackedWords = Readonly<Record<string, string>>;

/** The words that a search can find in one language. */
export interface WordList {
  /** Every word of every page that can be searched. */
  readonly all: ReadonlySet<string>;
  /** Words of two pages or more, and those of titles and keywords, in alphabetical order: what a misspelt word may have meant. */
  readonly common: readonly string[];
}

/** How many characters a word shares with the one before it, told by one character that no word holds. */
const sharedInCommon = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const sharedInRare = "!#$%&'()*+,-./:;<=>?@[]^_`";
const entry = /([A-Z!#-/:-@[\]^_`])([^A-Z!#-/:-@[\]^_`]*)/g;

/** The most characters that one word may take from the word before it. */
const mostShared = sharedInCommon.length - 1;

/** Packs words, each with whether it is common: two pages or more hold it, or a title does; words have no capitals and no punctuation. */
export function packWords(words: ReadonlyMap<string, boolean>): string {
  let previous = "";
  let packed = "";
  for (const word of [...words.keys()].sort()) {
    const shared = sharedLength(previous, word);
    packed += (words.get(word) ? sharedInCommon : sharedInRare).charAt(shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}

/** Unpacks the words of one language; none where the manual has no page in it. */
export function unpackWords(packed = ""): WordList {
  const all = new Set<string>();
  const common: string[] = [];
  let previous = "";
  for (const [, mark = "", rest = ""] of packed.matchAll(entry)) {
    const inCommon = sharedInCommon.indexOf(mark);
    const word = previous.slice(0, inCommon < 0 ? sharedInRare.indexOf(mark) : inCommon) + rest;
    all.add(word);
    if (inCommon >= 0) common.push(word);
    previous = word;
  }
  return { all, common };
}

function sharedLength(a: string, b: string): number {
  const longest = Math.min(a.length, b.length, mostShared);
  let length = 0;
  while (length < longest && a[length] === b[length]) length += 1;
  return length;
}
