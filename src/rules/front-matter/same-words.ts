/** Whether two names mean the same to a reader, though one is shorter, in the plural, in other cases, or said in initials. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.every((stem) => more.some((each) => isSameStem(stem, each))) || isInitials(one, b) || isInitials(other, a);
}

/** Words that say nothing about what a name means. */
const smallWords: ReadonlySet<string> = new Set(["a", "an", "and", "for", "in", "of", "on", "the", "to", "your", "our", "with"]);

const wordsOf = (name: string): string[] => name.toLowerCase().replace(/[’']s?\b/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

const stemsOf = (name: string): string[] => wordsOf(name).filter((word) => !smallWords.has(word)).map(stemOf);

/** A word without the ending that plurals, verbs and doers add. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ations?|ments?|ings?|ers?|ors?|ies|ed|es|s|y|e)$/, "") : word.replace(/s$/, ""));

const isSameStem = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one)));

const isInitials = (short: string, stems: readonly string[]): boolean =>
  /^[A-Z]{2,6}s?$/.test(short.trim()) && stems.map((stem) => stem[0]).join("") === short.trim().replace(/s$/, "").toLowerCase();
