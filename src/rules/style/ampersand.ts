import { quoted } from "../../text/printable.ts";
import { findWords } from "../reading/own-prose.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";

/** The sign between two words of which at least one is no name: where both have capitals, it may belong to one. */
const sign = /(?<![\w'’)-])([\w'’)-]{1,40})\s&(?:amp;)?\s([\w'’(-]{1,40})/g;

/** "&" where "and" is meant. */
export const ampersand: PageRule = {
  id: "ampersand",
  *check(page) {
    for (const { match, prose } of findWords(page, sign, /&/)) {
      const [words, before = "", after = ""] = match;
      if (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) continue;
      const start = match.index + words.indexOf("&", before.length);
      yield { message: `The sign "&" stands for a word in ${quoted(words)}`, fix: `Write ${quoted(`${before} and ${after}`)}.`, at: spanIn(prose, start, start + 1) };
    }
  },
};
