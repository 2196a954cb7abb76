import type { LooseMark } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule, Problem } from "../rule.ts";
import { placeOfSign } from "./missing-space.ts";

/** Stars for bold or italic words, or a backtick for code, without their partner. */
export const unclosedEmphasis: PageRule = {
  id: "unclosed-emphasis",
  *check({ text, facts }) {
    if (!text.includes("**") && !text.includes("`") && !/\s\*\p{L}/u.test(text)) return;
    for (const marks of facts.shape().looseMarks) {
      for (const mark of marks) if (isMeant(mark, marks)) yield problemOf(mark);
    }
  },
};

function isMeant(loose: LooseMark, all: readonly LooseMark[]): boolean {
  const { mark, before, after } = loose;
  const [isAfterWord, isBeforeWord] = [/[\p{L}\p{N}]/u.test(before), /^[\p{L}\p{N}]/u.test(after)];
  // Letters left out of a word, and a backtick that stands for an apostrophe.
  if (isAfterWord && isBeforeWord) return false;
  if (mark.startsWith("`")) return before.trim() !== "" || after.trim() !== "";
  // A lone star behind words points to a note; at the start of a line it may be one, or a list's.
  if (mark === "*") return before === " " && /^\p{L}/u.test(after) && !all.some((each) => each !== loose && each.mark === "*");
  if (mark.length > 3 || (mark.length === 3 && isAfterWord)) return false;
  const touches = /\S/.test(before) || /^\S/.test(after);
  return touches || all.filter((each) => each.mark === mark).length > 1;
}

function problemOf({ mark, before, after, at }: LooseMark): Problem {
  const isCode = mark.startsWith("`");
  const [name, kind] = isCode ? [mark.length === 1 ? "backtick" : "backticks", "code"] : [mark.length === 1 ? "star" : "stars", mark.length === 1 ? "italic words" : "bold words"];
  const opens = /^\S/.test(after);
  const shown = opens ? quoted(mark + (after.split("\n", 1)[0] ?? ""), 30) : quoted(mark);
  const where = opens || before.trim() === "" ? shown : `${shown} after ${quoted(before)}`;
  return {
    message: `The ${name} in ${where} ${mark.length === 1 ? "is" : "are"} shown, because no ${isCode ? name : mark.length === 1 ? "other star" : "other stars"} close or open the ${kind}`,
    fix: `Write ${quoted(mark)} directly before the first and directly after the last of the ${isCode ? "characters" : "words"}, in one paragraph, or ${quoted(`\\${mark.split("").join("\\")}`)} to show the sign itself.`,
    at: placeOfSign(at, mark),
  };
}
