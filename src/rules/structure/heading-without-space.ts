import { createLineIndex } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import { startsWithTag, tagLines } from "../reading/tag-lines.ts";
import type { PageRule } from "../rule.ts";
import { addSpace, placeOfSign } from "./missing-space.ts";

const sign = /#[^#\s]/;
const start = /(#{1,6})([^# \t\n][^\n]*)/y;

/** A heading whose words follow the # signs without a space: read here, but not by other Markdown tools. */
export const headingWithoutSpace: PageRule = {
  id: "heading-without-space",
  *check({ path, text, facts }) {
    if (!sign.test(text)) return;
    const lines = createLineIndex(text);
    const tags = new Set(tagLines({ text, facts }).map(({ heading }) => heading));
    for (const heading of facts.headings) {
      const { at } = heading;
      // Whether that is a heading at all is another question.
      if (tags.has(heading)) continue;
      start.lastIndex = lines.offsetOf(at.line) + at.column - 1;
      const [, signs = "", words = ""] = start.exec(text) ?? [];
      if (signs === "") continue;
      // One sign and one word, or a word that looks like one, may be meant as a tag.
      const isHeading = signs.length > 1 || (words.trim().includes(" ") && !startsWithTag(words));
      yield {
        message: `A space is missing after the # ${signs.length === 1 ? "sign" : "signs"} of the heading ${quoted(words)}`,
        fix: isHeading ? `Write ${quoted(`${signs} ${words}`)}.` : `Write ${quoted(`${signs} ${words}`)}, or ${quoted(`\\${signs}${words}`)} if it is no heading.`,
        at: placeOfSign(at, signs),
        ...(isHeading ? { repair: addSpace(path, at, signs) } : {}),
      };
    }
  },
};
