import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";
import { sentencesOf } from "./sentences.ts";

const mostSentences = 5;
const mostWords = 120;
/** Six short sentences are no wall of text. */
const fewWords = 70;

/** A paragraph with more sentences or words than readers take in at a glance. */
export const longParagraph: PageRule = {
  id: "long-paragraph",
  *check(page) {
    for (const prose of page.ownText().blocks) {
      if (prose.kind !== "paragraph" || prose.text.length < fewWords * 3) continue;
      const sentences = [...sentencesOf(prose.text)];
      const words = sentences.reduce((sum, each) => sum + each.words, 0);
      const isLong = words > mostWords || (sentences.length > mostSentences && words > fewWords);
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (!isLong || !first || !last) continue;
      yield {
        message: `This paragraph has ${words} words in ${sentences.length === 1 ? "one sentence" : `${sentences.length} sentences`}`,
        fix: `Split it into paragraphs of at most ${mostSentences} sentences, or make a list of its parts.`,
        at: spanIn(prose, first.start, last.end),
      };
    }
  },
};
