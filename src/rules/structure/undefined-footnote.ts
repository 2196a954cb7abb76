import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";

const mark = /\[\^([^\]\s]{1,100})\]/g;

/** A footnote mark that no note belongs to. */
export const undefinedFootnote: PageRule = {
  id: "undefined-footnote",
  *check({ text, facts }) {
    if (!text.includes("[^")) return;
    for (const prose of facts.shape().prose) {
      if (!prose.text.includes("[^")) continue;
      // A mark whose note exists is masked, so what is left leads nowhere.
      for (const { 0: found, 1: label = "", index } of matchesIn(prose.text, mark)) {
        if (prose.text[index - 1] === "\\" || prose.text[index + found.length] === "(") continue;
        yield {
          message: `The footnote mark ${quoted(found)} has no note, so readers see it as it is written`,
          fix: `Add a line ${quoted(`[^${label}]: the note`)} at the end of the page, or remove the mark.`,
          at: spanIn(prose, index, index + found.length),
        };
      }
    }
  },
};
