import { quoted } from "../../text/printable.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule, RulePage } from "../rule.ts";
import { isSign } from "./capital-signs.ts";
import { plainWords, programWords } from "./capital-words.ts";
import { type Explanations, explanationsIn } from "./explanations.ts";
import { knownAbbreviations } from "./known-abbreviations.ts";

const abbreviation = /(?<![\w./@#&$+-])([A-Z]{2,6})(?:s|['’]s)?(?![\w/@&+]|-[\dA-Z]|\.\w)/g;
/** Plain words in capitals, which other rules report, words of programs, and those that mark a page or a place in it. */
const words: ReadonlySet<string> = new Set([
  ...plainWords,
  ...programWords,
  ..."AND OR MAY IN ON AFTER TODO TBC TBD TBA FIXME SECRET CHECK TRUE FALSE NULL END START TOP README SPRINT LICENSE DRAFT BETA ALPHA LIVE".split(" "),
]);
const isWord = (letters: string): boolean => words.has(letters) || /^X+$/.test(letters);

/** Each is looked for in the whole page; no page that people read has more. */
const mostOnOnePage = 60;

/** Capital letters that stand for a longer name that the page does not give; only the first on a page. */
export const unexplainedAbbreviation: PageRule = {
  id: "unexplained-abbreviation",
  *check(page) {
    const seen = new Set<string>();
    let explained: Explanations | undefined;
    const own = new Set(page.settings.style.abbreviations);
    for (const found of findWords(page, abbreviation)) {
      const letters = found.match[1] ?? "";
      if (seen.has(letters) || knownAbbreviations.has(letters) || own.has(letters) || isWord(letters)) continue;
      if (isShouted(found) || isPostTown(found) || isSign(found, letters)) continue;
      if (seen.size === mostOnOnePage) return;
      seen.add(letters);
      explained ??= explanationsOf(page);
      if (explained.has(letters)) continue;
      yield {
        message: `Nothing on this page says what ${quoted(letters)} stands for`,
        fix: `Write the full name here, with ${quoted(letters)} in brackets after it, or add a line ${quoted(`*[${letters}]: its full name`)}.`,
        at: { ...found.at, ...(found.at.endColumn === undefined ? {} : { endColumn: found.at.endColumn - found.match[0].length + letters.length }) },
      };
    }
  },
};

/** Letters near longer words in capitals, or beside plain ones, are part of what is shouted. */
function isShouted({ match, prose: { text } }: FoundWords): boolean {
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  const beside = [/\b([A-Z]{2,6}) $/.exec(before)?.[1], /^ ([A-Z]{2,6})\b/.exec(after)?.[1]];
  if (/(?:\b[A-Z]{1,20} ){2}$/.test(before) || /^(?: [A-Z]{1,20}\b){2}/.test(after) || (/\b[A-Z]{1,20} $/.test(before) && /^ [A-Z]{1,20}\b/.test(after))) return true;
  return beside.some((word) => word !== undefined && isWord(word)) || /\b[A-Z]{7,20}\b/.test(`${before}|${after}`);
}

/** In a postal address the town is written in capitals, with the postcode behind it or on the line below. */
const isPostTown = ({ match, prose: { text } }: FoundWords): boolean =>
  /^(?:[ -][A-Z]{2,20}){0,3}[ \t,.\uFFFC]{0,8}(?:\n[ \t>]{0,10})?[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}\b/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 120));

/** What the page, and what every page of the manual shares, spells out. */
const explanationsOf = ({ text, settings }: RulePage): Explanations => explanationsIn(`${text}\n. ${settings.name} . ${settings.organisation}`);
