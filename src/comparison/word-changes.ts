/** How many words of a text a change added, and how many it removed, wherever in the text they stand. */
export interface WordChanges {
  readonly added: number;
  readonly removed: number;
}

/** Counts the words that readers see in one version of a page's HTML and not in the other. */
export function wordChanges(before: string, after: string): WordChanges {
  const counts = new Map<string, number>();
  for (const word of wordsOf(before)) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of wordsOf(after)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let [added, removed] = [0, 0];
  for (const count of counts.values()) {
    if (count > 0) added += count;
    else removed -= count;
  }
  return { added, removed };
}

const wordsOf = (html: string): readonly string[] => html.replace(/<[^>]*>/g, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
