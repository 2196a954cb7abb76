import { quoted } from "../../text/printable.ts";
import { accidentalHeadings } from "../reading/underlined-text.ts";
import type { PageRule } from "../rule.ts";
import { ownHeadings } from "./own-headings.ts";

/** A heading of level one below the title, which is of level one itself. */
export const secondH1: PageRule = {
  id: "second-h1",
  *check(page) {
    if (!page.facts.headings.some(({ level }) => level === 1)) return;
    const isAccident = accidentalHeadings(page);
    for (const { level, text, at } of ownHeadings(page)) {
      if (level !== 1 || isAccident(at.line)) continue;
      yield {
        message: `The heading ${quoted(text)} is of level 1, which is for the title of the page`,
        fix: `Make it a heading of level 2, such as ${quoted(`## ${text}`)}, and the headings below it one level deeper.`,
        at,
      };
    }
  },
};
