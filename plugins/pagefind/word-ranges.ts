import { compareBytes } from "./index-file.ts";
import type { WordRange } from "./index-meta.ts";

/** Shortens the first and last words of files to what tells each from its neighbour. */
export function wordRanges(chunks: readonly WordRange[]): readonly WordRange[] {
  const ranges = chunks.map((chunk) => ({ ...chunk }));
  for (const [at, range] of ranges.entries()) {
    const next = ranges[at + 1];
    if (!next) continue;
    const [to, from] = tellingStarts(range.to, next.from);
    // A word that is cut too short would come before the file's own first.
    if (compareBytes(to, range.from) >= 0) range.to = to;
    next.from = from;
  }
  return ranges;
}

/** Both words up to the first letter in which they differ. */
function tellingStarts(before: string, after: string): readonly [string, string] {
  const [a, b] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return [a.slice(0, same + 1).join(""), b.slice(0, same + 1).join("")];
}
