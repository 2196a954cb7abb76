import { quoted } from "../../text/printable.ts";
import { findWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";

/** A mark behind a word, at the end of words; none inside code or before a picture. */
const exclamation = /(?<![\w!?])((?:[\w'’-]{1,40}))[)*_]{0,3}!{1,9}(?=[\s)\]*_\uFFFC]|$)/g;
const names: ReadonlySet<string> = new Set(["Yahoo", "Jeopardy", "Yum"]);

/** An exclamation mark at the end of a sentence. */
export const exclamationMark: PageRule = {
  id: "exclamation-mark",
  *check(page) {
    for (const { match, at } of findWords(page, exclamation, /!/)) {
      if (names.has(match[1] ?? "")) continue;
      yield { message: `${quoted(match[0])} ends with an exclamation mark`, fix: "Remove the mark, or write a full stop instead.", at };
    }
  },
};
