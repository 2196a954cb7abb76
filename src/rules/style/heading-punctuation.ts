import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";
import { ownProse, spanIn } from "./own-prose.ts";

const headingOrTitle = /^(?:[ >]*#|title:)|\n[=-]/m;
const behindWords = /[\s*_)\]\uFFFC"'”’]{0,200}$/;
/** Words that end with a stop of their own, and numbers. */
const ownStop = /(?:\b(?:etc|Ltd|Inc|Co|[ap]\.m|e\.g|i\.e)|\b[A-Z]|[\d.])\.$/;
const names: ReadonlyMap<string, string> = new Map([[".", "full stop"], [":", "colon"], [",", "comma"], [";", "semicolon"]]);
/** Nobody writes longer ones; a hostile page might. */
const longest = 500;

/** A heading or title that ends with a full stop, colon, comma or semicolon. */
export const headingPunctuation: PageRule = {
  id: "heading-punctuation",
  *check(page) {
    for (const prose of ownProse(page, headingOrTitle)) {
      if ((prose.kind !== "heading" && prose.kind !== "title") || prose.text.length > longest) continue;
      const words = prose.text.replace(behindWords, "");
      const name = names.get(words.slice(-1));
      if (name === undefined || ownStop.test(words)) continue;
      yield {
        message: `The ${prose.kind} ${quoted(words.replace(/[*_[\]\uFFFC]/g, ""))} ends with a ${name}`,
        fix: `Remove the ${name}.`,
        at: spanIn(prose, words.length - 1, words.length),
      };
    }
  },
};
