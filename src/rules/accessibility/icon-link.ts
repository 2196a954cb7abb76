import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

/** A link whose only words are an emoji, an arrow or punctuation. */
export const iconLink: PageRule = {
  id: "icon-link",
  *check({ facts: { links } }) {
    for (const { kind, href, text, start } of links) {
      const words = text.trim();
      if (kind !== "link" || words === "" || /[\p{L}\p{N}]/u.test(words)) continue;
      yield { message: `The link to ${quoted(href)} has no words but ${quoted(words)}`, fix: "Write in words where the link leads, beside the sign or instead of it.", at: start };
    }
  },
};
