import { lastAtOrBefore } from "./last-at-or-before.ts";

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

/** The start of a file, for what is wrong with the whole of it. */
export const topOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** One name for a place in a file, so that places can be compared. */
export const placeName = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

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
      const at = lastAtOrBefore(all, offset);
      return { line: at + 1, column: offset - (all[at] ?? 0) + 1 };
    },
    offsetOf: (line) => lineStarts()[line - 1] ?? text.length,
  };
}
