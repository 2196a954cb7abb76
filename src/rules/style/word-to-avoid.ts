import { quoted } from "../../text/printable.ts";
import { fillsCell, findWords, type FoundWords } from "../reading/own-prose.ts";
import type { PageRule, Problem, RulePage } from "../rule.ts";
import { type AvoidedWords, avoidedWords } from "./avoided-words.ts";

/** One expression for all words, because pages are long and words are many; the number of the group tells which was found. */
const pattern = new RegExp(`\\b(?:${avoidedWords.map(({ words }) => `(${words.replaceAll(" ", "\\s+")})`).join("|")})(?!\\w)`, "gi");
const reach = 60;

/** A long word for a short one, jargon, and what the manual's own settings avoid. */
export const wordToAvoid: PageRule = {
  id: "word-to-avoid",
  *check(page) {
    const allowed = new Set(page.settings.style.allow.map((words) => words.toLowerCase()));
    for (const found of findWords(page, pattern)) {
      const words = avoidedWords[found.match.findIndex((group, n) => n > 0 && group !== undefined) - 1];
      if (words && !isRight(words, found) && !allowed.has(plain(found))) yield problem(found, words.fix);
    }
    yield* ownWords(page);
  },
};

/** What the words are, in small letters, on one line. */
const plain = ({ match }: FoundWords): string => match[0].replace(/\s+/g, " ").toLowerCase();

/** Whether the words are part of a name or of other words in which they are right. */
function isRight({ unlessBefore, unlessAfter }: AvoidedWords, found: FoundWords): boolean {
  if (fillsCell(found)) return true;
  const { match, prose } = found;
  const { text } = prose;
  const end = match.index + match[0].length;
  const near = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, " ").toLowerCase();
  if (unlessBefore?.test(near(end, end + reach)) || unlessAfter?.test(near(match.index - reach, match.index))) return true;
  return isInName(match[0], text.slice(Math.max(0, match.index - 2), match.index), text.slice(end, end + 2));
}

/** Whether a capital that no sentence begins says that the word is a name, or a sign that it is part of a file's name. */
const isInName = (words: string, before: string, after: string): boolean => (/^[A-Z]/.test(words) && /\w $/.test(before)) || /[\w/.-]$/.test(before) || /^(?:[/_@]|\.\w)/.test(after);

/** What the settings say. */
function* ownWords(page: RulePage): Generator<Problem> {
  const text = page.text.toLowerCase();
  for (const { avoid, write } of page.settings.style.words) {
    if (!text.includes(avoid.toLowerCase().split(/\s/, 1)[0] ?? avoid)) continue;
    const words = avoid.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    for (const found of findWords(page, new RegExp(`(?<![\\w-])${words}(?![\\w-])`, "gi"))) yield problem(found, `Write ${quoted(write)}.`);
  }
}

const problem = ({ match, at }: FoundWords, fix: string): Problem => ({ message: `House style avoids ${quoted(match[0])}`, fix, at });
