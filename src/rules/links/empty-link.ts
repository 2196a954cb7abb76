import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** Words of links that are meant to lead to the top of their page. */
const toTop = /\b(?:top|start|beginning|up|brig|dechrau)\b|[↑⬆]/i;

/** A link whose address is a mere `#` was left to be filled in; addresses and words that are missing altogether are found in reading. */
export const emptyLink: PageRule = {
  id: "empty-link",
  *check({ facts }) {
    for (const { href, kind, text, at } of facts.links) {
      if (kind !== "link" || href.trim() !== "#" || toTop.test(text)) continue;
      yield {
        message: `The link ${text === "" ? "" : `${quoted(text)} `}leads nowhere but to the top of its page`,
        fix: "Write the address, or remove the link and keep the words.",
        at,
      };
    }
  },
};
