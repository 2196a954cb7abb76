import { quoted } from "../../text/printable.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule } from "../rule.ts";
import { sentencesOf } from "./sentences.ts";

/** So few characters never hold too many words. */
const shortWord = 3;

/** Alternative text that stands alone is no sentence, and has a rule of its own. */
const isImage = (text: string): boolean => text.startsWith("![") && /^!\[[^\uFFFC]*\uFFFC+$/.test(text.trimEnd());

/** A sentence with more words than house style or the settings allow. */
export const longSentence: PageRule = {
  id: "long-sentence",
  *check(page) {
    const most = page.settings.style.longestSentence;
    for (const prose of page.ownText().blocks) {
      if (prose.text.length <= most * shortWord || (prose.kind !== "paragraph" && prose.kind !== "item" && prose.kind !== "summary")) continue;
      if (isImage(prose.text)) continue;
      for (const { start, end, words } of sentencesOf(prose.text)) {
        if (words <= most) continue;
        const beginning = prose.text.slice(start, end).replace(/[*_[\]\uFFFC]+/g, "");
        yield { message: `The sentence ${quoted(beginning, 40)} has ${words} words`, fix: `Split it into sentences of at most ${most} words, or make a list of its parts.`, at: spanIn(prose, start, end) };
      }
    }
  },
};
