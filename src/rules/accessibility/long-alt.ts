import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const longest = 150;

/** An image whose alternative text is too long to be heard at once. */
export const longAlt: PageRule = {
  id: "long-alt",
  *check({ facts: { links } }) {
    for (const { kind, text, start } of links) {
      if (kind !== "image" || text.length <= longest) continue;
      yield {
        message: `The alternative text ${quoted(text)} is ${text.length} characters long`,
        fix: `Say what matters in at most ${longest} characters, and write the rest in the text below the image.`,
        at: start,
      };
    }
  },
};
