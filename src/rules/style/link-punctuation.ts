import { matchesIn } from "../../text/matches-in.ts";
import { quoted } from "../../text/printable.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";
import { ownStops } from "./own-stops.ts";
import { stopNames } from "./stop-names.ts";

const linkWithStop = /(?<!!)\[([^[\]\n\uFFFC]{1,200}[\w)”"'’*_][.,;:])(?=\uFFFC)/g;
/** Words that end with a stop of their own. */
const ownStop = new RegExp(`(?:\\b(?:${ownStops}|no|vol|[A-Z])|\\.\\w{1,3})\\.$`, "i");

/** A link that takes in the full stop or comma behind it. */
export const linkPunctuation: PageRule = {
  id: "link-punctuation",
  *check(page) {
    for (const prose of page.ownText().blocks) {
      if (!/[.,;:]\uFFFC/.test(prose.text)) continue;
      for (const match of matchesIn(prose.text, linkWithStop)) {
        const words = match[1] ?? "";
        if (ownStop.test(words)) continue;
        const name = stopNames.get(words.slice(-1)) ?? "mark";
        const end = match.index + match[0].length;
        yield {
          message: `The link ${quoted(words)} takes in the ${name} at its end`,
          fix: `Move the ${name} out of the link.`,
          at: spanIn(prose, end - 1, end),
        };
      }
    }
  },
};
