/** Words too short or common to say what is meant. */
const smallWords: ReadonlySet<string> = new Set("a an and at by for from in is it of on or the to with your".split(" "));

/** How much of the words of one text another has too, from 0 to 1. */
export function wordsInCommon(wanted: string, offered: string): number {
  const words = wordsOf(wanted);
  const others = wordsOf(offered);
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return words.size === 0 ? 0 : common / words.size;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word)));
