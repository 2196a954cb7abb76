import { ownCopy } from "../own-copy.ts";

/** Characters that are remembered, more than a manual's pages have in common, and how many a short text counts for. */
const most = 1_000_000;
const least = 200;

/** A function that remembers its answers for as many texts as fit into a million characters, then starts afresh. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    size += least + text.length;
    if (size > most) {
      known.clear();
      size = least + text.length;
    }
    const kept = ownCopy(text);
    const now = answer(kept);
    known.set(kept, now);
    return now;
  };
}
