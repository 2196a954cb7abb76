import { quoted } from "../../text/printable.ts";
import { inFigures } from "./in-figures.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule, Problem } from "../rule.ts";

const unit = "(?:one|two|three|four|five|six|seven|eight|nine)";
const tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const teens = "(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const small = `(?:${tens}(?:[- ]${unit})?|${teens}|ten|${unit})`;
const hundreds = `${small} hundred(?: and ${small}(?! hundred\\b))?`;
const counted = "(?:people|users?|citizens|customers|visitors|visits|pages?|transactions|applications|applicants|requests|responses|participants|businesses|organisations|companies|households|calls|emails|letters|documents|services|sites|websites|words|characters|records|times|hits|downloads|copies|pounds|euros|dollars|miles|metres)";

const number = new RegExp(
  [
    "\\d(?<gap>\\s?)(?<percent>per ?cent)\\b",
    "\\d(?<loose>[ \\u00A0])%(?![\\w{%])",
    `(?<![\\d.,/:£$€#-])(?<long>\\d{4,15})(?= ${counted}\\b)`,
    "(?<=[£€$])(?<sum>\\d{4,15})(?!\\d|,\\d)",
    `\\b(?<large>${hundreds}(?: (?:thousand|million|billion))?|${small} (?:thousand(?:,? ${hundreds})?|million|billion))\\b`,
    `\\b(?<spelled>(?:${tens}(?:[- ]${unit})?|${teens}))\\b(?![- ](?:first|second|third|hundred|thousand|million|billion|odd|something)|s\\b|-)`,
  ].join("|"),
  "gi",
);

/** A number that is not written as "1,500" or "25%". */
export const numberStyle: PageRule = {
  id: "number-style",
  *check(page) {
    for (const found of findWords(page, number)) {
      const problem = problemOf(found);
      if (problem) yield problem;
    }
  },
};

function problemOf({ match, prose, at }: FoundWords): Problem | undefined {
  const { groups = {} } = match;
  const written = match[0];
  if (groups["percent"] !== undefined) return { message: `${quoted(groups["percent"])} follows a number`, fix: 'Write "%" directly after the number.', at };
  if (groups["loose"] !== undefined) return { message: "There is a space between a number and its percent sign", fix: "Remove the space.", at };
  const digits = groups["long"] ?? groups["sum"];
  if (digits !== undefined) return isYear(groups["long"]) ? undefined : { message: `The number ${quoted(digits)} has no comma between its thousands`, fix: `Write ${quoted(withCommas(digits))}.`, at };
  if (startsSentence(prose.text, match.index)) return undefined;
  const isRange = /\bbetween $/i.test(prose.text.slice(Math.max(0, match.index - 8), match.index)) && written.includes(" and ");
  return { message: `The number ${quoted(written)} is written in words`, fix: isRange ? "Write it in figures." : `Write ${quoted(inFigures(written))}.`, at };
}

/** "2,019 users" and "the 2019 users" look alike. */
const isYear = (digits: string | undefined): boolean => digits !== undefined && /^(?:18|19|20)\d\d$/.test(digits);

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");

/** A sentence may start with a word rather than with a figure. */
const startsSentence = (text: string, offset: number): boolean => /(?:^|[.!?:]\s|\n)[\s*_[(]*$/.test(text.slice(Math.max(0, offset - 6), offset));
