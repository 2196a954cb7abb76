import type { Written } from "../text/yaml/written.ts";

/** What people put between words of a list, or before each, besides a comma. */
const between = /[;|/\n,&+]|\s(?:and|or)\s/i;
const sign = /^[*+\u2022\u00B7\u2010-\u2015-]\s*|^\d{1,3}[.)]\s+/;

/** How the words of a value are to be written that was taken for one word, if each is one that `isKnown`. */
export function severalWords(written: string, isKnown: (word: string) => boolean): readonly string[] | undefined {
  if (written.length > 500) return undefined;
  for (const separator of [between, /\s+(?:[*+\u2022\u00B7\u2010-\u2015-]\s+)?/]) {
    const words = written.split(separator).map((word) => word.trim().replace(sign, "")).filter((word) => word !== "");
    if (words.length > 1 && words.every(isKnown)) return words;
  }
  return undefined;
}

/** Where a word stands: a key's whole value, an item below its key, or between commas, perhaps over several lines. */
export type WordPlace = "alone" | "item" | "lines" | "commas";

/** The place of the words of a value that may have several. */
export const wordPlaceOf = ({ kind, source }: Written): WordPlace =>
  kind === "list" && !source.startsWith("[") ? "item" : kind === "text" && source.includes("\n") ? "lines" : "commas";

/** How several words are written where one was read. */
export function fixOfSeveral(words: readonly string[], place: WordPlace): string {
  const items = words.map((word) => `- ${word}`).join(" and ");
  switch (place) {
    case "alone":
      return `Write only one of them: ${words.join(" or ")}.`;
    case "item":
      return `Write each as an item of its own: ${items}.`;
    case "lines":
      return `Write each on a line of its own behind a hyphen: ${items}.`;
    case "commas":
      return `Write commas between them: ${words.join(", ")}.`;
  }
}
