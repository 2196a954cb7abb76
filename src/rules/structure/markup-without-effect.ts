import { quoted } from "../../text/printable.ts";
import { visibleMatches } from "../reading/visible-text.ts";
import type { PageRule } from "../rule.ts";

const sign = /<(?:font|center|big|basefont|strike|br|p>)|class=["']?Mso/i;
const dressing = /<(font|center|big|basefont|strike)(?=[\s>])[^<>\n]{0,300}>|<(\w{1,10})\s(?:[^<>\n]{0,200}\s)?class=["']?Mso\w{1,40}[^<>\n]{0,200}>/gi;
const spacing = /<p>(?:&nbsp;|\s){0,20}<\/p>|<br\s{0,3}\/?>(?:\s{0,5}<br\s{0,3}\/?>){1,20}/gi;

/** HTML that was pasted with a text and only says what it should look like, or keeps a distance. */
export const markupWithoutEffect: PageRule = {
  id: "markup-without-effect",
  *check(page) {
    if (!page.text.includes("<") || !sign.test(page.text)) return;
    for (const { match, at } of visibleMatches(page, page.text.matchAll(dressing), { markup: true })) {
      const what = match[1] === undefined ? "comes from a word processor and" : "only says what the text should look like, and";
      yield { message: `${quoted(match[0])} ${what} has no effect`, fix: "Remove the tag and the one that ends it, and keep the words between them.", at };
    }
    for (const { match, at } of visibleMatches(page, page.text.matchAll(spacing), { markup: true })) {
      yield { message: `${quoted(match[0].replace(/\s+/g, " "))} only makes an empty space`, fix: "Remove it, and put a blank line between paragraphs.", at };
    }
  },
};
