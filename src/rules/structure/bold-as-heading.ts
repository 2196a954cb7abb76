import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const sign = /(?:\*\*|__)[*_ \t\\]*(?:<br[ /]{0,2}>[ \t]*)?$|<\/(?:b|strong)>|(?:\*\*|__)[*_]?<br/im;
/** A heading is short, and no sentence or label. */
const longest = 80;
const isSentence = /[.,;:!…]["'”’)]?$/;

/** A bold line that stands where a heading should. */
export const boldAsHeading: PageRule = {
  id: "bold-as-heading",
  *check({ text, facts }) {
    if (!sign.test(text)) return;
    for (const { text: words, at, isTag, next } of facts.shape().boldLines) {
      if (next === "nothing" || next === "heading" || words.length > longest || isSentence.test(words) || !/\p{L}/u.test(words)) continue;
      yield {
        message: `The bold line ${quoted(words)} looks like a heading but is not one`,
        fix: `Make it a heading with # signs, one level below the heading above it, and remove the ${isTag ? "tags" : "stars"}.`,
        at,
      };
    }
  },
};
