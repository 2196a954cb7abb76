import { type PackedWords, packWords } from "./word-list.ts";
import { indexedWords } from "./words-in.ts";

/** Gathers the words of documents as they are made. */
export interface WordGatherer {
  /** Adds the words of one page. */
  add(lang: string, html: string): void;
  /** The words of all pages so far, by language. */
  pack(): PackedWords;
}

/** Makes a gatherer of words. */
export function createWordGatherer(): WordGatherer {
  const languages = new Map<string, Map<string, boolean>>();
  // The same words come again and again, and taking one apart costs more than looking it up.
  const known = new Map<string, readonly string[]>();
  const wordsOf = (written: string): readonly string[] => {
    const words = known.get(written) ?? indexedWords(written);
    known.set(written, words);
    return words;
  };
  return {
    add(lang, html) {
      const words = languages.get(lang) ?? new Map<string, boolean>();
      languages.set(lang, words);
      const onPage = new Set<string>();
      for (const written of new Set(textOf(html).split(/\s+/))) for (const word of wordsOf(written)) onPage.add(word);
      const naming = new Set(namesIn(html).split(/\s+/).flatMap(wordsOf));
      for (const word of onPage) words.set(word, words.has(word) || naming.has(word));
    },
    pack: () => Object.fromEntries([...languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lang, words]) => [lang, packWords(words)])),
  };
}

const named = /<h1 data-pagefind-meta="title">([^<]*)<|<meta data-pagefind-meta="keywords\[content\]" content="([^"]*)">/g;

/** What a document is called: words that readers look for, though no other page may hold them. */
const namesIn = (html: string): string => textOf(Array.from(html.matchAll(named), ([, title, keywords]) => title ?? keywords ?? "").join(" "));

const hidden = /<meta data-pagefind-meta="[^"]*" content="([^"]*)">/g;
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** The words of a document, those of its hidden fields included, with any space between them. */
function textOf(html: string): string {
  return html
    .replace(hidden, " $1 ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:(amp|lt|gt|quot|nbsp)|#(\d+)|#x([\da-f]+));/gi, (_, name?: string, decimal?: string, hex?: string) =>
      name ? (characters[name.toLowerCase()] ?? "") : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "20", 16)),
    );
}
