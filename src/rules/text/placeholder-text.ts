import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { visibleMatches, type VisibleMatch } from "../reading/visible-text.ts";
import type { PageRule } from "../rule.ts";
import { placeholderSigns, type PlaceholderSign, type Surroundings } from "./placeholder-signs.ts";

/** More brackets to fill in than so many make a template that readers are meant to copy. */
const mostFillIns = 2;

/** A note of an author to themselves, or text that stands in for other text. */
export const placeholderText: PageRule = {
  id: "placeholder-text",
  *check(page) {
    for (const sign of placeholderSigns) {
      if (sign.hints && !sign.hints.some((hint) => page.text.includes(hint))) continue;
      const found = [...visibleMatches(page, matchesIn(page.text, sign.pattern))].filter((match) => isNote(match, sign));
      if (sign.isFillIn && found.length > mostFillIns) continue;
      for (const match of found) {
        yield {
          message: `${quoted(wordsOf(match))} looks like a note to be replaced before readers see the page`,
          fix: "Write what belongs here, or delete the note.",
          at: match.at,
        };
      }
    }
  },
};

function isNote(match: VisibleMatch, { isOrdinary, isFillIn = false }: PlaceholderSign): boolean {
  const around = surroundingsOf(match);
  return !isTalkedOf(around) && !isOrdinary(around) && !(isFillIn && isQuoted(match));
}

/** A letter to copy stands in a quotation. */
const isQuoted = ({ shown, start }: VisibleMatch): boolean => /^[ \t]*>/.test(shown.slice(shown.lastIndexOf("\n", start - 1) + 1, start));

function surroundingsOf({ match: { 0: words }, shown, start }: VisibleMatch): Surroundings {
  const end = start + words.length;
  return { words, before: shown.slice(Math.max(0, start - 40), start), after: shown.slice(end, end + 60) };
}

/** Between quotation marks the words are what the sentence is about; those of front matter, after a key, which is hidden, are none. */
const isTalkedOf = ({ before, after }: Surroundings): boolean =>
  !/\n\uFFFC{6,12}[ \t]*["'][^"'\n]{0,20}$/.test(before) && /(?:^|[\s(\uFFFC])["“‘'][^"“‘'”’\n]{0,30}$/.test(before) && /^[^"“‘'”’\n]{0,30}["”’'](?!\w)/.test(after);

/** What is quoted of a note: without the signs of Markdown before it, and with the noun that it belongs to. */
function wordsOf(match: VisibleMatch): string {
  const { words, before } = surroundingsOf(match);
  const noun = /^(?:go|to\b)/i.test(words) ? (/\w+[ \t]+$/.exec(before)?.[0] ?? "") : "";
  return noun + words.trim().replace(/^[>#*+\s-]+/, "");
}
