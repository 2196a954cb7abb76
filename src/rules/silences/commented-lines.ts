import type { SilenceComment } from "../../diagnostics/silence-comments.ts";

/** The line (from 1) that each comment speaks of: its own, or where it stands alone the next one that holds something else. */
export function commentedLines(text: string, comments: readonly SilenceComment[]): readonly (number | undefined)[] {
  if (comments.length === 0) return [];
  const rows = text.split("\n");
  const starts = startsOf(rows);
  const lineAt = createLineCounter(starts);
  const placed = comments.map(({ start, end }) => ({ first: lineAt(start), last: lineAt(end) }));
  const bare = bareRows(rows, starts, comments, placed);
  const spokenOf: (number | undefined)[] = new Array<undefined>(comments.length).fill(undefined);
  // From the end, so that a comment above another one finds at once what that one speaks of.
  let next: { row: number; line: number | undefined } | undefined;
  for (let n = comments.length - 1; n >= 0; n -= 1) {
    const { first, last } = placed[n] ?? { first: 0, last: 0 };
    const isAlone = isBlank(bare.get(first) ?? "") && isBlank(bare.get(last) ?? "");
    const line = isAlone ? lineBelow(rows, last, next) : isBlank(bare.get(first) ?? "") ? last + 1 : first + 1;
    spokenOf[n] = line;
    next = isAlone ? { row: first, line } : undefined;
  }
  return spokenOf;
}

/** The first row below that holds something; at the row of a comment that stands alone, what that one speaks of. */
function lineBelow(rows: readonly string[], row: number, next: { row: number; line: number | undefined } | undefined): number | undefined {
  if (next?.row === row) return next.line;
  for (let below = row + 1; below < rows.length; below += 1) {
    if (next?.row === below) return next.line;
    if (!isBlank(rows[below] ?? "")) return below + 1;
  }
  return undefined;
}

/** A line is blank, too, where it only carries on a quotation. */
const isBlank = (row: string): boolean => /^[ \t>]*$/.test(row);

/** What remains of the rows that comments start or end on once the comments are taken away. */
function bareRows(rows: readonly string[], starts: readonly number[], comments: readonly SilenceComment[], placed: readonly { first: number; last: number }[]): ReadonlyMap<number, string> {
  const kept = new Map<number, { text: string; to: number }>();
  const from = (row: number) => kept.get(row) ?? { text: "", to: 0 };
  for (const [n, { start, end }] of comments.entries()) {
    const { first, last } = placed[n] ?? { first: 0, last: 0 };
    const before = from(first);
    kept.set(first, { text: before.text + (rows[first] ?? "").slice(before.to, start - (starts[first] ?? 0)), to: Infinity });
    kept.set(last, { text: first === last ? from(last).text : "", to: end - (starts[last] ?? 0) });
  }
  return new Map([...kept].map(([row, { text, to }]) => [row, text + (rows[row] ?? "").slice(to)]));
}

function startsOf(rows: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const row of rows) {
    starts.push(at);
    at += row.length + 1;
  }
  return starts;
}

/** The row (from 0) of an offset; offsets are asked for from first to last. */
function createLineCounter(starts: readonly number[]): (offset: number) => number {
  let row = 0;
  return (offset) => {
    while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= offset) row += 1;
    return row;
  };
}
