import { quoted } from "../../text/printable.ts";
import { visibleMatches } from "../reading/visible-text.ts";
import type { PageRule } from "../rule.ts";

const between = "[*_]{0,3}(?:[ \\t]{1,20}|[ \\t]?\\n[ \\t>]{0,20})[*_]{0,3}";
const pairs = new RegExp(`\\b([a-z]+)${between}\\1\\b`, "g");
/** The first of the two starts a sentence; whether they are the same word is seen afterwards. */
const capitalPairs = new RegExp(`\\b([A-Z]([a-z]*))${between}[a-z]\\2\\b`, "g");

/** Words that English doubles on purpose, or lets meet: "the change that that made", "what it is is clear". */
const doubledOnPurpose: ReadonlySet<string> = new Set(
  "that had very much many so no yes now really long far again ever is her do did who blah bla ha hey knock bye there well poo tut chop hush one two ok etc cha".split(" "),
);
/** Small words that may end a verb and also begin what follows it: "log in in the morning". */
const particles: ReadonlySet<string> = new Set("in on up out off over by to for at".split(" "));
const verbs = /\b(?:log|sign|opt|check|drop|fill|fit|join|phas|plug|bring|stay|mov|carr|go|turn|hold|keep|sit|switch|clock|hand|pass|refer|belong|look|listen|talk|subscrib|agree|appl|pay|paid|car|ask|wait|call|stand|rel[iy]|work|build|built)[a-z]{0,4}\s$/i;

/** The same word twice in a row. */
export const doubledWord: PageRule = {
  id: "doubled-word",
  *check(page) {
    for (const { match, shown, start, at } of visibleMatches(page, pairsIn(page.text))) {
      const word = match[1] ?? "";
      if (isOnPurpose(word, match[0], shown, start)) continue;
      yield {
        message: `${quoted(word)} is written twice in a row`,
        fix: `Delete one ${quoted(word)}, or put a comma between the two if both are meant.`,
        at,
      };
    }
  },
};

/** Two searches that know capitals from small letters are several times faster than one that does not. */
function* pairsIn(text: string): Generator<RegExpExecArray> {
  yield* text.matchAll(pairs);
  for (const pair of text.matchAll(capitalPairs)) if (isSame(pair)) yield pair;
}

function isSame({ 0: pair, 1: word = "" }: RegExpExecArray): boolean {
  return pair.slice(-word.length) === word.toLowerCase();
}

function isOnPurpose(word: string, pair: string, shown: string, start: number): boolean {
  const lower = word.toLowerCase();
  if (doubledOnPurpose.has(lower)) return true;
  if (word.length === 1 && lower !== "a") return true;
  const before = shown.slice(Math.max(0, start - 20), start);
  const after = shown.slice(start + pair.length, start + pair.length + 2);
  if (partOfWord.test(before.slice(-1)) || partOfWord.test(after.charAt(0)) || /^\.\w/.test(after)) return true;
  if (pair.includes("\n") && isHeadingOrBreak(shown, start, pair)) return true;
  if (isQuotedPair(before, after)) return true;
  return particles.has(lower) && verbs.test(before);
}

const partOfWord = /[\p{L}\p{N}_'’/@#$%&=+-]/u;

/** A heading's last word may be the first of the text below it; so may a line that ends on purpose. */
function isHeadingOrBreak(shown: string, start: number, pair: string): boolean {
  const line = shown.slice(shown.lastIndexOf("\n", start) + 1, start);
  return /^[ \t>]*#/.test(line) || / {2}\n/.test(pair) || /^[^\n]*\n[ \t]*\d/.test(pair) || /^\uFFFC/.test(line);
}

/** The pair itself is what is talked of. */
const isQuotedPair = (before: string, after: string): boolean => /["“‘']$/.test(before) && /^["”’']/.test(after);
