import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";

const sign = /(?:\*\*|__)[*_ \t\\]*(?:<br[ /]{0,2}>[ \t]*)?$|<\/(?:b|strong)>|(?:\*\*|__)[*_]?<br/im;
/** A heading is short, and no sentence or label. */
const longest = 80;
const isSentence = /[.,;!…]["'”’)]?$/;
const leadIn = /^(?:you|we|they|it|he|she|i|this|these|for|such|including|if|when|to|note|remember|make|do|don['’]t|please|there|here)\b/i;
/** A label of one word, such as "Note:", one at the start of a paragraph, or what leads on to a list, such as "You need:". */
const isLabel = (words: string, isAlone: boolean): boolean => words.endsWith(":") && (!isAlone || !words.includes(" ") || leadIn.test(words));

/** A bold line that stands where a heading should. */
export const boldAsHeading: PageRule = {
  id: "bold-as-heading",
  *check({ text, facts }) {
    if (!sign.test(text)) return;
    for (const { text: words, at, isAlone, isTag, next } of facts.shape().boldLines) {
      if (next === "nothing" || next === "heading" || words.length > longest || isSentence.test(words) || isLabel(words, isAlone) || !/\p{L}/u.test(words)) continue;
      yield {
        message: `The bold line ${quoted(words)} looks like a heading but is not one`,
        fix: `Make it a heading with # signs, one level below the heading above it, and remove the ${isTag ? "tags" : "stars"}${words.endsWith(":") ? " and the colon" : ""}.`,
        at,
      };
    }
  },
};
