import { quoted } from "../../text/printable.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule, Problem } from "../rule.ts";
import { months } from "./months.ts";

const month = `(?:(?:${months.join("|")})\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const day = "(?:3[01]|[12]\\d|0?[1-9])";
const year = "(?:19|20)\\d\\d";

/** Day first, with letters behind the number or a month cut short; month first; nothing but numbers. */
const date = new RegExp(
  [
    `\\b(?<day>${day})(?<ordinal>st|nd|rd|th)?(?: of)? (?<month>${month})(?:,? (?<year>${year})\\b)?`,
    `\\b(?<month2>${month}) (?:(?<day2>${day})(?:st|nd|rd|th)?,? (?<year2>${year})\\b|(?:the )?(?<day3>${day})(?:st|nd|rd|th)\\b)`,
    `(?<![\\w/.-])(?<numbers>\\d{1,2}(?<sign>[/.])\\d{1,2}\\k<sign>${year})(?![\\w/-]|\\.\\d)`,
    `(?<![\\w/.-])(?<short>${day}/(?:0?[1-9]|1[0-2])/\\d\\d)(?![\\w/-]|\\.\\d)`,
  ].join("|"),
  "g",
);

/** A date that is not written as "1 January 2026". */
export const dateStyle: PageRule = {
  id: "date-style",
  *check(page) {
    for (const found of findWords(page, date)) {
      const problem = problemOf(found);
      if (problem) yield problem;
    }
  },
};

function problemOf({ match, prose, at }: FoundWords): Problem | undefined {
  const { groups = {} } = match;
  const written = match[0];
  if (groups["numbers"] !== undefined || groups["short"] !== undefined) {
    const [first = 0, second = 0] = written.split(/[/.]/).map(Number);
    if (Math.max(first, second) > 31 || Math.min(first, second) > 12 || Math.min(first, second) === 0) return undefined;
    return { message: `${quoted(written)} writes the month as a number`, fix: 'Write the month as a word, as in "1 January 2026".', at };
  }
  const name = fullName(groups["month"] ?? groups["month2"] ?? "");
  const dayNumber = Number(groups["day"] ?? groups["day2"] ?? groups["day3"]);
  const yearNumber = groups["year"] ?? groups["year2"];
  const wanted = `${dayNumber} ${name}${yearNumber === undefined ? "" : ` ${yearNumber}`}`;
  // In a table there may be room for no more than the month's first letters.
  const isShort = prose.kind === "cell" && groups["ordinal"] === undefined && groups["month"] !== undefined && groups["month"] !== name;
  if (written === wanted || written.replace(/^0/, "") === wanted || isShort) return undefined;
  return { message: `The date ${quoted(written)} is not in house style`, fix: `Write ${quoted(wanted)}.`, at };
}

const fullName = (written: string): string => months.find((each) => each.startsWith(written.slice(0, 3))) ?? written;
