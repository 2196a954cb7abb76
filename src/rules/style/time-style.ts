import { quoted } from "../../text/printable.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule, Problem } from "../rule.ts";

/** A time with its half of the day, however it is written. */
const halves = "(?<![\\w.:,£$€])(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minutes>[0-5]\\d))?[ \\u00A0]?(?<half>[AaPp](?:m\\b|M\\b|\\. ?[Mm]\\.))";
/** A time of the 24-hour clock: any that is later than midday, and others where a word before says that it is a time. */
const clock = "(?:(?<![\\w.:])(?:1[3-9]|2[0-3])|(?<=\\b(?:at|from|by|until|till|before|after|between) )(?:0?[1-9]|1[0-2])):[0-5]\\d(?![\\w:]|\\.\\d| ?(?:[AaPp]\\.?[Mm]\\b|ratio|aspect|minutes|seconds))";
const hours = "(?<![\\w.:])(?:[01]\\d|2[0-3]):?[0-5]\\d ?hrs\\b";
const time = new RegExp(`${halves}|(?<clock>${clock})|(?<hours>${hours})`, "g");

const signs = /\d[ \u00A0]?[ap]\.?[ ]?m|\d:\d|\d ?hrs/i;

/** Minutes that are counted from the start of something, and the shape of a screen. */
const noTime = /\b00:\d\d\b|\b16:10\b/;

/** A time that is not written as "5:30pm". */
export const timeStyle: PageRule = {
  id: "time-style",
  *check(page) {
    for (const found of findWords(page, time, signs)) {
      const problem = problemOf(found, noTime.test(page.text));
      if (problem) yield problem;
    }
  },
};

function problemOf({ match, at }: FoundWords, countsMinutes: boolean): Problem | undefined {
  const { hour, minutes = "00", half = "" } = match.groups ?? {};
  const written = match[0];
  if (hour === undefined) {
    if (countsMinutes) return undefined;
    return { message: `${quoted(written)} is a time of the 24-hour clock`, fix: `Write ${quoted(of24(written))}.`, at };
  }
  const wanted = of12(Number(hour), minutes, half.toLowerCase().startsWith("p"));
  if (written === wanted || written === wanted.replace(/(?=[ap]m$)/, ":00")) return undefined;
  return { message: `The time ${quoted(written)} is not in house style`, fix: `Write ${quoted(wanted)}.`, at };
}

function of24(written: string): string {
  const [hour = 0, minutes = ""] = [Number(/^\d{1,2}/.exec(written.replace(/^(\d\d)(\d\d)/, "$1:$2"))?.[0]), /(\d\d)(?: ?hrs)?$/.exec(written)?.[1]];
  return of12(hour % 12 === 0 ? 12 : hour % 12, minutes, hour >= 12);
}

/** A time as house style writes it; noon and midnight have words of their own. */
function of12(hour: number, minutes: string, isAfternoon: boolean): string {
  if (hour === 12 && minutes === "00") return isAfternoon ? "midday" : "midnight";
  return `${hour}${minutes === "00" ? "" : `:${minutes}`}${isAfternoon ? "pm" : "am"}`;
}
