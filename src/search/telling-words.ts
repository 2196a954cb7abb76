import { wordsIn } from "./words-in.ts";

/** Words that questions and titles are made of: they tell nothing about what is looked for, as long as other words do. */
const questionWords: ReadonlySet<string> = new Set(
  ("a about am an and any are as at be been by can could did do does for from get had has have how i if in into is it its many me much my need " +
    "of on or our should so that the their them there they this to us was we were what whats when where which who whos why will with would you your")
    .split(" "),
);

/** Whether a word, as the index spells it, says what a text or a query is about. */
export const isTelling = (word: string): boolean => !questionWords.has(word);

/** The words of a text that say what it is about; all of them where none does. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsIn(text);
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}
