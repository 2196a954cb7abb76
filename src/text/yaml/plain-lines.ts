import { dangerousKeys } from "./dangerous-keys.ts";
import { largestBlock } from "./guard-yaml.ts";

/** A line of a plain block, taken apart; columns count from 0. */
export interface PlainLine {
  /** From 1. */
  readonly number: number;
  /** The offset of the line in its block, and of what follows its last word. */
  readonly start: number;
  readonly end: number;
  /** Where its first character stands: the hyphen of an item, else its key or text. */
  readonly indent: number;
  readonly isItem: boolean;
  /** Where the key or text stands, behind the hyphen of an item. */
  readonly column: number;
  readonly key: string | undefined;
  /** What follows the key or the hyphen; often nothing. */
  readonly text: string;
  readonly textColumn: number;
}

/** Braces, and every space and control character but the two that need no thought. */
const unusual = /[^\S \n]|[\0-\x09\x0B-\x1F\x7F-\x9F{]/;
const shape = /^( *)(-(?: +|$))?(?:([A-Za-z_][\w-]{0,99}):(?: +|$))?/;
const notText = /^(?:true|false|null)$/i;
const deepestColumn = 16;

/** The lines of a block that hold anything; absent when one of them is not plain. */
export function plainLinesOf(block: string): readonly PlainLine[] | undefined {
  if (block.length > largestBlock || unusual.test(block)) return undefined;
  const lines: PlainLine[] = [];
  let number = 0;
  for (let start = 0; start <= block.length; ) {
    const found = block.indexOf("\n", start);
    const written = block.slice(start, found === -1 ? block.length : found);
    number += 1;
    if (written.trimEnd() !== "") {
      const line = plainLine(written, number, start);
      if (!line) return undefined;
      lines.push(line);
    }
    start += written.length + 1;
  }
  return lines;
}

function plainLine(written: string, number: number, start: number): PlainLine | undefined {
  const line = written.trimEnd();
  const [opening = "", indent = "", hyphen = "", key] = shape.exec(line) ?? [];
  const column = indent.length + hyphen.length;
  if (column > deepestColumn || (key !== undefined && (dangerousKeys.has(key) || notText.test(key)))) return undefined;
  const text = line.slice(opening.length);
  // An empty value stands where the next character would be typed.
  const textColumn = text === "" ? written.length : opening.length;
  return { number, start, end: start + line.length, indent: indent.length, isItem: hyphen !== "", column, key, text, textColumn };
}
