/** What a text says of its own abbreviations, gathered in one reading, however many are asked for. */
export interface Explanations {
  /** Whether the text spells some capital letters out. */
  has(letters: string): boolean;
}

const inBrackets = /[\w’'”"*\])] ?\([*_]{0,2}(?:the |an? |or )?([A-Z]{2,6})s?\b/g;
const beforeMeaning = /\b([A-Z]{2,6})s?[*_]{0,2} (?:\(|[–—-] |means |stands for |is short for )[*_"“]{0,2}([A-Za-z])/g;
const secondName = /\b[A-Z]\w+ [A-Z]\w+,? (?:or|also called|known as)[ [*_(]{1,4}([A-Z]{2,6})\b/g;
const defined = /\*\[([A-Z]{2,6})s?\]|>([A-Z]{2,6})<\/abbr>/g;
/** A word with the small letters that tell it from an abbreviation, or what no name reaches across. */
const wordOrStop = /\b([A-Za-z])[a-z’']{1,30}|[^\w\s’'-]/g;
const smallWord = /^(?:of|and|the|for|to|in|on|by|with|an)$/;

/** Reads the explanations that a text holds. */
export function explanationsIn(text: string): Explanations {
  const known = new Set<string>();
  for (const pattern of [inBrackets, secondName, defined]) for (const [, first, second] of text.matchAll(pattern)) known.add(first ?? second ?? "");
  for (const [, letters = "", initial = ""] of text.matchAll(beforeMeaning)) if (letters.startsWith(initial.toUpperCase())) known.add(letters);
  let initials: readonly string[] | undefined;
  return { has: (letters) => known.has(letters) || (initials ??= initialsOf(text)).some((each) => each.includes(letters)) };
}

/** The first letters of all words in a row, with the small words between longer ones and without; a sign ends the row. */
function initialsOf(text: string): readonly string[] {
  let [all, longer] = ["", ""];
  for (const [found, initial] of text.matchAll(wordOrStop)) {
    const letter = initial?.toUpperCase() ?? " ";
    all += letter;
    if (!smallWord.test(found)) longer += letter;
  }
  return [all, longer];
}
