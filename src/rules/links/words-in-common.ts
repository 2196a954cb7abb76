/** Words too short or common to say what is meant. */
const smallWords: ReadonlySet<string> = new Set("a an and are at by can do does for from how in is it of on or should that the this to we what when where which who why will with you your".split(" "));

/** How much of the words of one text another has too, from 0 to 1. */
export function wordsInCommon(wanted: string, offered: string): number {
  const words = wordsOf(wanted);
  const others = wordsOf(offered);
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return words.size === 0 ? 0 : common / words.size;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word)));
