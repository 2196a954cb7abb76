import { quoted } from "../../text/printable.ts";
import { findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";
import { months } from "./months.ts";

const units = `(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|people|users?|participants?|words?|characters?|pages?|metres?|miles?|times|points?|steps?|sprints?|members|${months.join("|")})`;
const amount = "[£€$]?\\d{1,3}(?:,\\d{3}){0,3}(?:\\.\\d{1,2})?(?:%|am|pm)?";
/** Two numbers with a line between them, and something behind them that is counted; a list of numbers is no range. */
const range = new RegExp(`(?<![\\w./:-]|\\d,)(?<from>${amount})\\s?[-–—]\\s?(?<to>${amount})(?=(?<end>[ -]${units}\\b)?)(?![\\w/-]*\\d)`, "g");

/** "5-10 days" where "5 to 10 days" is meant. */
export const rangeStyle: PageRule = {
  id: "range-style",
  *check(page) {
    for (const { match, at } of findWords(page, range, /\d(?:%|am|pm)?\s?[-–—]\s?[£€$\d]/)) {
      const { from = "", to = "", end } = match.groups ?? {};
      const isAmount = /[%£€$]|[ap]m$/.test(from + to);
      if (end === undefined && !isAmount) continue;
      yield { message: `A line stands for "to" in ${quoted(match[0])}`, fix: `Write ${quoted(`${from} to ${to}`)}.`, at };
    }
  },
};
