import { quoted } from "../../text/printable.ts";
import type { PageRule } from "../rule.ts";
import { findWords, type FoundWords } from "../reading/own-prose.ts";

/** Short words that nobody abbreviates: alone in capitals they are shouted. */
const plainWords = "ALL|ALWAYS|ANY|ARE|BEFORE|CANNOT|DO|DOES|DONE|EVERY|HAS|HAVE|HERE|IMPORTANT|IS|MUST|NEVER|NEW|NO|NOT|NOTE|NOW|ONLY|PLEASE|SHALL|SHOULD|STOP|THE|THEN|THIS|WARNING|WILL|WITH|YES|YOU|YOUR|BUT|FOR|FROM|OF|TO|BY|HOW|WHAT|WHY|WHEN";
const capital = "[A-Z][A-Z'’]{1,40}";

/** Two or more words, of which one is plain or too long to abbreviate, or one plain word. */
const capitals = new RegExp(`(?<![\\w/.@&-])(?:${capital}(?:[ ,:]{1,2}(?:${capital}|[AI])){1,40}|(?:${plainWords}))(?![\\w/@&-]|\\.\\w)`, "g");
const plainWord = new RegExp(`^(?:${plainWords})$`);
/** The longest that an abbreviation often is, and words of programs that stand side by side. */
const longestAbbreviation = 6;
const methods = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|SELECT|INSERT|UPDATE|WHERE|FROM)\b/;
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
  return words.some((word) => plainWord.test(word)) || words.filter((word) => word.length > longestAbbreviation).length >= Math.max(1, words.length / 2);
}

/** A single word beside a number or another abbreviation is a label, such as that of a form. */
const isQuotedName = (text: string, start: number, length: number): boolean => /^(?: \d|[-_])/.test(text.slice(start + length, start + length + 2));
