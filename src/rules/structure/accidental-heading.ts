import { quoted } from "../../text/printable.ts";
import { tagLines } from "../reading/tag-lines.ts";
import { underlinedTexts } from "../reading/underlined-text.ts";
import type { PageRule } from "../rule.ts";
import { placeOfSign } from "./missing-space.ts";

/** A paragraph that a line of hyphens or equals signs right below it turns into a heading, or one that starts with a tag. */
export const accidentalHeading: PageRule = {
  id: "accidental-heading",
  *check(page) {
    if (!page.facts.headings.some(({ level }) => level <= 2)) return;
    for (const { heading, signs, at } of underlinedTexts(page)) {
      const line = quoted(signs);
      yield {
        message: `The line ${line} turns the text above it, ${quoted(heading.text)}, into a heading`,
        fix: signs.startsWith("-") ? `Put a blank line above ${line}, or delete it.` : `Delete the line ${line}.`,
        at,
        related: [{ file: page.path, ...heading.at, message: "The text that becomes a heading starts here" }],
      };
    }
    for (const { heading, written } of tagLines(page)) {
      yield {
        message: `The sign # turns the line ${quoted(written)} into a heading`,
        fix: `Write ${quoted(`\\${written}`)} to show the sign itself, or ${quoted(`## ${written.slice(1)}`)} for a heading.`,
        at: placeOfSign(heading.at, "#"),
      };
    }
  },
};
