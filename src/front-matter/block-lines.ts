import { frontMatterKeys } from "./schema.ts";

/** A line of exactly three hyphens, perhaps with spaces after them. */
export const fence = /^---[ \t]*$/;

/** A line that is a key with its colon, in quotes or not. */
export const keyLine = /^[ \t]*(?:["'][\w .-]+["']|[\w-]+)[ \t]*:(?:\s|$)/;

/** How far into a file front matter is looked for where it does not belong. */
export const farthest = 64 * 1024;

const knownKey = new RegExp(`^(?:${frontMatterKeys.join("|")}):(?= |$)`);

/** The key with which a line starts, if it is one that front matter may have. */
export const knownKeyOf = (line: string): string | undefined => knownKey.exec(line)?.[0].slice(0, -1);

/** Whether a line may stand within front matter: a key, an item, a comment, or something indented below one. */
export const isBlockLine = (line: string): boolean => keyLine.test(line) || /^(?:\s|-(?:\s|$)|#(?!#))/.test(line);

/** Where lines of front matter end: lines of keys, known ones among them. */
export interface BlockEnd {
  /** The index of the first line that is none of them. */
  readonly end: number;
  /** How many of the lines start with a known key. */
  readonly known: number;
}

/** Follows lines that can only be front matter from the first of them on; undefined where the first is no known key. */
export function blockEndFrom(lines: readonly string[], start: number, overBlanks: boolean): BlockEnd | undefined {
  if (knownKeyOf(lines[start] ?? "") === undefined) return undefined;
  let end = start;
  let known = 0;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? "";
    if (line.trim() === "" ? !overBlanks : !isBlockLine(line)) break;
    if (knownKeyOf(line) !== undefined) known += 1;
  }
  return { end, known };
}
