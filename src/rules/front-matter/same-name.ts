/** Whether two names mean the same to a reader, though one is shorter, in the plural, in other cases, or said in initials. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  if (a.length === 0 || b.length === 0) return one.trim().toLowerCase() === other.trim().toLowerCase();
  return isWithin(a, b) || isWithin(b, a) || hasInitials(one, b) || hasInitials(other, a);
}

/** Whether a name is another one, or a part of it. */
export const isPartOfName = (part: string, name: string): boolean => isWithin(stemsOf(part), stemsOf(name));

const isWithin = (fewer: readonly string[], more: readonly string[]): boolean =>
  fewer.length > 0 && fewer.every((stem) => more.some((each) => isSameStem(stem, each)));

/** Words that say nothing about what a name means. */
const smallWords: ReadonlySet<string> = new Set(["a", "an", "and", "for", "in", "of", "on", "the", "to", "your", "our", "with"]);

const wordsOf = (name: string): string[] => name.toLowerCase().replace(/[’']s?\b/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

const stemsOf = (name: string): string[] => wordsOf(name).filter((word) => !smallWords.has(word)).map(stemOf);

/** A word without the ending that plurals, verbs and doers add. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ments?|ings?|ers?|ors?|ies|ed|es|s|y|e)$/, "");
  return stem.length >= 4 ? stem : word.replace(/s$/, "");
}

const isSameStem = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one)));

function hasInitials(name: string, stems: readonly string[]): boolean {
  const initials = stems.map((stem) => stem[0]).join("");
  return (name.match(/\b[A-Z]{2,6}(?=s?\b)/g) ?? []).some((short) => short.toLowerCase() === initials);
}
