import { quoted } from "../../text/printable.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule } from "../rule.ts";
import { plainWords, programWords } from "./capital-words.ts";

const capital = "[A-Z][A-Z'’]{1,40}";

/** Two or more words, of which one is plain or too long to abbreviate, or one plain word. */
const capitals = new RegExp(`(?<![\\w/.@&-])(?:${capital}(?:[ ,:]{1,2}(?:${capital}|[AI])){1,40}|(?:${plainWords.join("|")}))(?![\\w/@&-]|\\.\\w)`, "g");
const plain: ReadonlySet<string> = new Set(plainWords);
/** The longest that an abbreviation often is. */
const longestAbbreviation = 6;
const methods = new RegExp(`^(?:${programWords.join("|")})\\b`);
/** The first and last line of a key name its kind. */
const keyBlock = /-----[A-Z ]{0,15}$/;
/** Words with a meaning of their own in standards of the web, where a page says so. */
const standardWords = /RFC ?2119|BCP ?14/;

const standardMeaning = /^(?:MUST|SHALL|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL|NOT)$/;

const hasStandardMeaning = ({ match }: FoundWords): boolean => match[0].split(/[ ,:]+/).every((word) => standardMeaning.test(word));

/** Words in capitals that are no abbreviations. */
export const blockCapitals: PageRule = {
  id: "block-capitals",
  *check(page) {
    let isStandard: boolean | undefined;
    for (const found of findWords(page, capitals)) {
      if (!isShouted(found) || ((isStandard ??= standardWords.test(page.text)) && hasStandardMeaning(found))) continue;
      yield { message: `${quoted(found.match[0])} is written in capitals`, fix: "Write it in small letters, and let the words around it say what matters.", at: found.at };
    }
  },
};

function isShouted({ match, prose: { text } }: FoundWords): boolean {
  const words = match[0].split(/[ ,:]+/);
  if (methods.test(match[0]) || keyBlock.test(text.slice(Math.max(0, match.index - 20), match.index))) return false;
  if (words.length === 1) return !isQuotedName(text, match.index, match[0].length);
  return words.some((word) => plain.has(word)) || words.filter((word) => word.length > longestAbbreviation).length >= Math.max(1, words.length / 2);
}

/** A single word beside a number or another abbreviation is a label, such as that of a form. */
const isQuotedName = (text: string, start: number, length: number): boolean => /^(?: \d|[-_])/.test(text.slice(start + length, start + length + 2));
