import type { Prose } from "../../pages/markdown.ts";
import { matchesIn } from "../../text/matches-in.ts";
import type { Position } from "../../text/place.ts";
import type { Problem, RulePage } from "../rule.ts";
import { spanIn } from "./prose-span.ts";

/** A stretch of words that the manual's own authors wrote. */
export interface OwnProse {
  readonly kind: Exclude<Prose["kind"], "quotation"> | "title" | "summary";
  /** Addresses and code are masked by U+FFFC, one for one. */
  readonly text: string;
  readonly at: (offset: number) => Position;
}

/** Words that a pattern found, and where. */
export interface FoundWords {
  /** Its index counts in the stretch. */
  readonly match: RegExpExecArray;
  readonly prose: OwnProse;
  /** The place of the whole match. */
  readonly at: Problem["at"];
}

/** Every match of a global pattern in a page's own prose, words in quotation marks left out; none at all where a cheap look finds no sign of it. */
export function* findWords(page: RulePage, pattern: RegExp, sign?: RegExp): Generator<FoundWords> {
  const { text, blockAt } = page.ownText();
  if (sign && !sign.test(text)) return;
  for (const match of matchesIn(text, pattern)) {
    const { block, start } = blockAt(match.index);
    match.index -= start;
    yield { match, prose: block, at: spanIn(block, match.index, match.index + match[0].length) };
  }
}

/** Whether the words fill a cell of a table, as in a list of words and what to write instead. */
export const fillsCell = ({ match, prose }: FoundWords): boolean => prose.kind === "cell" && prose.text.trim() === match[0].trim();
