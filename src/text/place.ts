/** A point in a text; lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A point in a text, or everything from it to an end that is not part of it. */
export interface Span extends Position {
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A point or span in a content file; `file` is relative to the content folder, with forward slashes. */
export interface Place extends Span {
  readonly file: string;
}

/** Translates offsets of one text (counted in UTF-16 code units from 0) into positions. */
export interface LineIndex {
  /** The position of an offset. */
  positionAt(offset: number): Position;
  /** The offset at which a line (from 1) starts. */
  offsetOf(line: number): number;
}

/** Indexes the line starts of a text whose line ends are `\n`; built lazily, so that clean pages pay nothing. */
export function createLineIndex(text: string): LineIndex {
  let starts: number[] | undefined;
  const lineStarts = (): number[] => {
    if (starts) return starts;
    starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  };
  return {
    positionAt(offset) {
      const all = lineStarts();
      let low = 0;
      let high = all.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((all[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
    },
    offsetOf: (line) => lineStarts()[line - 1] ?? text.length,
  };
}
