import { quoted } from "../../text/printable.ts";
import { findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";

const sum = /(?<currency>[£€$])(?<amount>\d{1,12}(?:[.,]\d{1,12}){0,4})\s?(?<letters>mn|mill?|m|bn|b|k)(?![\w-])|[£€]\d{1,12}(?:,\d{3}){0,4}(?<zeros>\.00)(?!\d)/gi;

/** A sum such as "£5m" or "£20.00". */
export const moneyStyle: PageRule = {
  id: "money-style",
  *check(page) {
    for (const { match, prose, at } of findWords(page, sum, /[£€$]\d/)) {
      const { zeros, letters = "", amount = "", currency = "" } = match.groups ?? {};
      if (zeros !== undefined) {
        yield { message: `The sum ${quoted(match[0])} shows pence that are not there`, fix: `Write ${quoted(match[0].slice(0, -3))}.`, at };
      } else if (prose.kind !== "cell") {
        yield { message: `The sum ${quoted(match[0])} ends with letters that stand for a number`, fix: `Write ${quoted(inWords(currency, amount, letters.toLowerCase()))}.`, at };
      }
    }
  },
};

function inWords(currency: string, amount: string, letters: string): string {
  if (letters.startsWith("b")) return `${currency}${amount} billion`;
  if (letters.startsWith("m")) return `${currency}${amount} million`;
  const whole = Number(amount.replaceAll(",", "")) * 1000;
  return `${currency}${Math.round(whole).toLocaleString("en-GB")}`;
}
