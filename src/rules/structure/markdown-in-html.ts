import { quoted } from "../../text/printable.ts";
import { linesOf } from "../reading/prose-lines.ts";
import { spanIn } from "../reading/prose-span.ts";
import type { PageRule, Problem } from "../rule.ts";

/** What a line of Markdown may hold: a link or an image, bold words, code, a link's definition. */
const marks = /!?\[[^[\]\n]{1,200}\]\((?!\s)[^()\s]{1,300}\)|(?<![*\\])\*\*(?=[^\s*])[^*\n]{0,300}[^\s*]\*\*(?!\*)|(?<!`)`[^`\n]{1,200}`(?!`)/g;
const item = /^[ \t]*([*+-]|\d{1,2}[.)])[ \t]+\S/;
const sign = /<\w/;

/** Signs of Markdown in a block of HTML, where nothing reads them. */
export const markdownInHtml: PageRule = {
  id: "markdown-in-html",
  *check({ text, facts }) {
    if (!sign.test(text) || !/\]\(|\*\*|`|^[ \t]*(?:[*+-]|\d{1,2}[.)])[ \t]/m.test(text)) return;
    for (const prose of facts.shape().prose) {
      if (prose.isRaw !== true) continue;
      const lines = linesOf(prose);
      const isList = lines.filter(({ text: line }) => item.test(line)).length > 1;
      for (const { text: line, from } of lines) {
        const [, mark] = (isList && item.exec(line)) || [];
        const [first] = line.matchAll(marks);
        if (mark !== undefined) yield problemOf(line.trim(), spanIn(prose, from + line.indexOf(mark), from + line.indexOf(mark) + mark.length));
        else if (first) yield problemOf(first[0], spanIn(prose, from + first.index, from + first.index + first[0].length));
      }
    }
  },
};

const problemOf = (written: string, at: Problem["at"]): Problem => ({
  message: `${quoted(written)} is shown as it is written, because Markdown is not read inside a block of HTML`,
  fix: "Leave a blank line between the tags and these words, or write the words without the tags.",
  at,
});
