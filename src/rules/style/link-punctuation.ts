import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";
import { ownProse, spanIn } from "./own-prose.ts";

const linkWithStop = /\[([^[\]\n]{1,200}\w[.,;:])\](?=\uFFFC)/g;
/** Words that end with a stop of their own. */
const ownStop = /(?:\b(?:etc|Ltd|Inc|Co|no|vol|e\.g|i\.e)|\b[A-Z]|\.\w{1,3})\.$/i;

/** A link that takes in the full stop or comma behind it. */
export const linkPunctuation: PageRule = {
  id: "link-punctuation",
  *check(page) {
    for (const prose of ownProse(page, /[.,;:]\][([]/)) {
      for (const match of prose.text.matchAll(linkWithStop)) {
        const words = match[1] ?? "";
        if (ownStop.test(words)) continue;
        const end = match.index + match[0].length - 1;
        yield {
          message: `The link ${quoted(words)} takes in the ${words.endsWith(".") ? "full stop" : "mark"} at its end`,
          fix: `Move the ${quoted(words.slice(-1))} behind the link.`,
          at: spanIn(prose, end - 1, end),
        };
      }
    }
  },
};
