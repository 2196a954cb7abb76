import type { LooseMark } from "../../pages/markdown.ts";
import { once } from "../../text/once.ts";
import { quoted } from "../../text/printable.ts";
import type { PageRule, Problem } from "../rule.ts";
import { placeOfSign } from "./missing-space.ts";
import { hasBarInCode } from "./table-lines.ts";

const mask = "\uFFFC";

/** Signs of bold, italic or struck words, or a backtick for code, without their partner. */
export const unclosedEmphasis: PageRule = {
  id: "unclosed-emphasis",
  *check({ text, facts }) {
    if (!/\*\*|`|__|~~/.test(text) && !/\s\*\p{L}/u.test(text)) return;
    const { looseMarks, tables } = facts.shape();
    const rows = once(() => text.split("\n"));
    // A bar cuts the code of such a row in two, which is said of the row.
    const cut = once(() => new Set(tables.flatMap(({ rows: all }) => all.filter(({ cells, at }) => cells !== all[0]?.cells && hasBarInCode(rows()[at.line - 1] ?? "")).map(({ at }) => at.line))));
    for (const marks of looseMarks) {
      const counts = new Map<string, number>();
      for (const { mark } of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
      for (const mark of marks) if (isMeant(mark, (counts.get(mark.mark) ?? 0) > 1) && !(mark.mark === "`" && cut().has(mark.at.line))) yield problemOf(mark);
    }
  },
};

/** What words start with behind a sign, and end with before one; anything else, such as a slash, makes it a pattern or a sum. */
const opensWords = /^[\p{L}\p{N}"'“‘([<&$£€\uFFFC]/u;
const closesWords = /[\p{L}\p{N}"'”’)\].,;:!?%\uFFFC]$/u;

function isMeant({ mark, isPart, before, after }: LooseMark, hasTwin: boolean): boolean {
  const isAfterWord = /[\p{L}\p{N}]$/u.test(before);
  // Letters left out of a word, and a backtick that stands for an apostrophe.
  if (isAfterWord && /^[\p{L}\p{N}]/u.test(after)) return false;
  // A star behind bold words may point to a note.
  if (isPart) return mark.length < 3 && !(mark === "*" && before.endsWith("**")) && (/\S$/.test(before) || /^\S/.test(after));
  // Names of programs start with two underscores, too.
  if (mark === "__") return (/(?:^|\s)$/.test(before) && /^\p{L}{1,30}[\s,;:.!?]/u.test(after)) || (/\s\p{L}{1,30}[.!?,]?$/u.test(before) && /^(?:[\s.,;:]|$)/.test(after));
  if (mark === "~~") return (/(?:^|\s)$/.test(before) && /^\p{L}/u.test(after)) || (/[\p{L}.!?]$/u.test(before) && /^(?:[\s.,;:]|$)/.test(after));
  if (mark.startsWith("`")) return before !== "" || after.trim() !== "";
  // A lone star behind words points to a note; at the start of a line it may be one, or a list's.
  if (mark === "*") return before.endsWith(" ") && /^\p{L}/u.test(after) && !hasTwin;
  if (mark.length > 3 || (mark.length === 3 && isAfterWord)) return false;
  return opensWords.test(after) || closesWords.test(before) || hasTwin;
}

const names: ReadonlyMap<string, string> = new Map([["*", "star"], ["`", "backtick"], ["_", "underscore"], ["~", "tilde"]]);

function problemOf({ mark, isPart, before, after, at }: LooseMark): Problem {
  const isCode = mark.startsWith("`");
  const isOne = mark.length === 1;
  const sign = `${names.get(mark.charAt(0)) ?? "sign"}${isOne ? "" : "s"}`;
  if (isPart) {
    const all = sign.replace(/s$/, "");
    return {
      message: `There are not as many ${all}s before as behind the words at ${quoted(shownAround(mark, before, after))}, so readers see ${isOne ? "a" : mark.length} ${sign}`,
      fix: `Write as many ${all}s before the words as behind them: two for bold, one for italic.`,
      at: placeOfSign(at, mark),
    };
  }
  const where = isCode ? "right before and right after the code" : "right before the first and right after the last word";
  return {
    message: `The ${sign} in ${quoted(shownAround(mark, before, after))} ${isOne ? "has" : "have"} no matching ${sign} in this paragraph, so readers see the ${sign}`,
    fix: `Write ${quoted(mark)} ${where}, or ${quoted(mark.replace(/./g, "\\$&"))} to show the ${sign}.`,
    at: placeOfSign(at, mark),
  };
}

/** The mark with the words that it stands at, as far as the next code or address. */
function shownAround(mark: string, before: string, after: string): string {
  const [ahead, behind] = [(after.split(mask, 1)[0] ?? "").slice(0, 25), before.slice(before.lastIndexOf(mask) + 1).slice(-25)];
  return (/^\S/.test(ahead) ? mark + ahead : `${behind}${mark}${behind.endsWith(" ") ? ahead : ""}`).trim();
}
