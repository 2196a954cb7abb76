/** The words of a text as the index knows them: without capitals, accents and punctuation. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).map(plainWord).filter(Boolean);
}

/** Every word under which the index knows one that a text holds: the whole (`backend` for `back-end`), then its parts. */
export function indexedWords(written: string): readonly string[] {
  const whole = plainWord(written);
  if (whole === "" || /^\p{Lu}?[\p{Ll}\p{N}]*$/u.test(written)) return whole ? [whole] : [];
  const parts = written
    .replace(/[!-/:-@[-`{-~\u00AD]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, (_, lower: string | undefined, upper: string | undefined, acronym: string | undefined) => (acronym ? `${acronym} ` : `${lower ?? ""} ${upper ?? ""}`))
    .split(" ")
    .map(plainWord)
    .filter((part) => part.length > 1);
  return [...new Set([whole, ...parts])];
}

const plainWord = (word: string): string => (/^[a-z]*$/.test(word) ? word : word.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
