import { quoted } from "../../text/printable.ts";
import { spanIn } from "../reading/prose-span.ts";
import { accidentalHeadings } from "../reading/underlined-text.ts";
import type { PageRule } from "../rule.ts";
import { ownStops } from "./own-stops.ts";
import { stopNames } from "./stop-names.ts";

/** Marks round the words, the rest of a link, and white space; code behind a space is a word itself. */
const behindWords = /[*_)\]"'”’]{0,20}(?:(?<=[^\s\uFFFC])\uFFFC{1,500})?[\s*_)\]"'”’]{0,50}$/;
/** Words that end with a stop of their own, and numbers. */
const ownStop = new RegExp(`(?:\\b(?:${ownStops}|[ap]\\.m|[A-Z])|[\\d.])\\.$`);
/** Nobody writes longer ones; a hostile page might. */
const longest = 500;
const emoji = /:[\w+-]{1,40}:$/;

/** A heading or title that ends with a full stop, colon, comma or semicolon. */
export const headingPunctuation: PageRule = {
  id: "heading-punctuation",
  *check(page) {
    const isAccident = accidentalHeadings(page);
    for (const prose of page.ownText().blocks) {
      if ((prose.kind !== "heading" && prose.kind !== "title") || prose.text.length > longest) continue;
      const words = prose.text.replace(behindWords, "");
      const name = stopNames.get(words.slice(-1));
      if (name === undefined || ownStop.test(words) || emoji.test(words)) continue;
      if (isAccident(prose.at(0).line)) continue;
      yield {
        message: `The ${prose.kind} ${quoted(words.replace(/[*_[\]\uFFFC]/g, ""))} ends with a ${name}`,
        fix: `Remove the ${name}.`,
        at: spanIn(prose, words.length - 1, words.length),
      };
    }
  },
};
