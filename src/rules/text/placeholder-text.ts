import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";
import { visibleMatches, type VisibleMatch } from "./visible-text.ts";

const signs = /\b(?:TODO|TO DO|FIXME|TBC|TBD|TBA)\b|\bX{3,}\b|\blorem ipsum\b|\b(?:text|content|copy|description|title|heading|image|link|words?|date|name|details?)[ \t]+(?:goes|go)[ \t]+here\b|\b(?:text|content|copy|details|link|image|guidance)[ \t]+to[ \t]+(?:follow|come)\b|\[(?:todo|tbc|tbd|tba|placeholder|link|links|image|date|url|x{2,})\](?![[(:])|\[(?:insert|add|put|replace|enter|link to|link goes|fill in)\b[^\]\n]{0,80}\](?![[(:])|^[ \t>]*(?:[-*+#]{1,6}[ \t]+)?(?:(?:insert|add|put|enter|type|write)[ \t]+(?:your[ \t]+|the[ \t]+|a[ \t]+|some[ \t]+)?\w+(?:[ \t]\w+)?[ \t]+here|(?:your|placeholder)[ \t]+(?:text|content|title|description|heading|words)(?:[ \t]+here)?)[.:!…]*[ \t]*$/gim;

/** More than so many brackets to fill in make a template that readers are meant to copy. */
const mostBrackets = 2;

/** A note of an author to themselves, or text that stands in for other text. */
export const placeholderText: PageRule = {
  id: "placeholder-text",
  *check(page) {
    const found = [...visibleMatches(page, signs)].filter((match) => !isTalkedOf(match));
    const isTemplate = found.filter(isFillIn).length > mostBrackets;
    for (const match of found) {
      if (isTemplate && isFillIn(match)) continue;
      const words = match.found[0].trim().replace(/^[>#*+-]+[ \t]+/, "");
      yield {
        message: `${quoted(words)} looks like a note to be replaced before readers see the page`,
        fix: "Write the text that belongs here, or delete the note.",
        at: match.at,
      };
    }
  },
};

const isFillIn = ({ found }: VisibleMatch): boolean => found[0].startsWith("[") && !/^\[(?:todo|tb[acd]|placeholder)\]/i.test(found[0]);

/** Whether the words are what the page is about: between quotation marks, or in a sentence on lists of tasks or dummy text. */
function isTalkedOf({ found, shown, start }: VisibleMatch): boolean {
  const words = found[0];
  const end = start + words.length;
  const before = shown.slice(Math.max(0, start - 40), start);
  const after = shown.slice(end, end + 60);
  if (/["“‘']$/.test(before) && /^[\w\s.…]{0,40}["”’']/.test(after)) return true;
  if (/^(?:todo|to do|tb[acd]|fixme)$/i.test(words)) return isOrdinary(words, before, after);
  if (/^x+$/i.test(words)) return words !== words.toUpperCase() || /[\w£$€@/.+-][ \t]?$/.test(before.replace(/[a-z][ \t]$/i, "")) || /^[-/@.]?\w|^[ \t]\d|^[ \t]X/.test(after);
  if (/^lorem/i.test(words)) return !/^[\s,]+dolor\b/i.test(after) && !(/(?:^|\n)[ \t>]*$/.test(before) && /^[ \t.…]*(?:\n|$)/.test(after));
  return false;
}

/** In capitals these words are notes, but "a TODO list" is not, and in small letters they are English. */
function isOrdinary(words: string, before: string, after: string): boolean {
  if (words !== words.toUpperCase()) return true;
  if (/^[ \t-](?:list|lists|item|items|comment|comments|app|apps|marker|markers|note|notes)\b/i.test(after)) return true;
  if (words === "TO DO") return !/^[ \t]*:/.test(after);
  return /[\w#/.-]$/.test(before) || /^[/.-]\w/.test(after);
}
