import type { Prose } from "../../pages/markdown.ts";
import type { PageSource } from "../../pages/page-source.ts";
import type { Position } from "../../text/place.ts";
import type { Problem } from "../rule.ts";
import { frontProse } from "./front-prose.ts";
import { maskAddresses, maskQuotations } from "./mask.ts";

/** A stretch of words that the manual's own authors wrote. */
export interface OwnProse {
  readonly kind: Exclude<Prose["kind"], "quotation"> | "title" | "summary";
  /** Addresses and code are masked by U+FFFC, one for one. */
  readonly text: string;
  readonly at: (offset: number) => Position;
}

/** Words that a pattern found, and where. */
export interface FoundWords {
  readonly match: RegExpExecArray;
  readonly prose: OwnProse;
  /** The place of the whole match. */
  readonly at: Problem["at"];
}

/** The prose of an English page that this manual's authors answer for: no quotations, no other languages; none at all where a cheap look finds no sign of it. */
export function* ownProse(page: PageSource, sign?: RegExp): Generator<OwnProse> {
  if (!isEnglish(page) || (sign && page.text.search(sign) === -1)) return;
  yield* frontProse(page);
  for (const { kind, text, at } of page.facts.shape().prose) {
    if (kind !== "quotation") yield { kind, text: maskAddresses(text), at };
  }
}

/** Every match of a global pattern in a page's own prose, words in quotation marks left out because they are someone else's, or are only mentioned. */
export function* findWords(page: PageSource, pattern: RegExp): Generator<FoundWords> {
  for (const prose of ownProse(page, pattern)) {
    if (prose.text.search(pattern) === -1) continue;
    for (const match of maskQuotations(prose.text).matchAll(pattern)) {
      yield { match, prose, at: spanIn(prose, match.index, match.index + match[0].length) };
    }
  }
}

/** Whether the words fill a cell of a table, as in a list of words and what to write instead. */
export const fillsCell = ({ match, prose }: FoundWords): boolean => prose.kind === "cell" && prose.text.trim() === match[0].trim();

/** The place of some characters of a stretch of prose. */
export function spanIn({ at }: OwnProse, start: number, end: number): Problem["at"] {
  const first = at(start);
  const last = at(Math.max(start, end - 1));
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column + 1 };
}

/** Whether a page is written in English, by its own word or the manual's. */
const isEnglish = ({ front, settings }: PageSource): boolean => /^en\b/i.test(front.lang ?? settings.language);
