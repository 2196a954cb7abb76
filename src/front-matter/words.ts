import type { Position, Span } from "../text/place.ts";
import { spanOf, type Written, type WrittenScalar } from "../text/yaml/written.ts";
import type { Placed } from "./front-matter.ts";

/** The words of a list or of a text with commas, which mean the same, each with its own place; other values are passed over. */
export function wordsOf(value: Written | undefined): Placed<string>[] {
  if (value?.kind === "list") return value.items.flatMap((item) => (item.kind === "text" ? [{ value: String(item.value), at: spanOf(item) }] : []));
  return value?.kind === "text" ? separated(value) : [];
}

/** Numbers as `wordsOf` reads words; a number in quotes counts. */
export function numbersOf(value: Written | undefined): Placed<string>[] {
  if (value?.kind === "number") return [{ value: value.source, at: spanOf(value) }];
  if (value?.kind !== "list") return wordsOf(value);
  return value.items.flatMap((item) => (item.kind === "text" || item.kind === "number" ? [{ value: String(item.value), at: spanOf(item) }] : []));
}

function separated(text: WrittenScalar): Placed<string>[] {
  const { value, source, at } = text;
  const words: Placed<string>[] = [];
  let from = 0;
  for (const part of String(value).split(",")) {
    const word = part.trim();
    if (word === "") continue;
    const found = source.indexOf(word, from);
    if (found !== -1) from = found + word.length;
    words.push({ value: word, at: found === -1 ? spanOf(text) : spanWithin(source, found, word, at) });
  }
  return words;
}

/** A word has no line break, though the text that holds it may. */
function spanWithin(source: string, offset: number, word: string, start: Position): Span {
  const at = positionWithin(source, offset, start);
  return { ...at, endLine: at.line, endColumn: at.column + word.length };
}

function positionWithin(source: string, offset: number, at: Position): Position {
  const lineStart = source.lastIndexOf("\n", offset) + 1;
  if (lineStart === 0) return { line: at.line, column: at.column + offset };
  return { line: at.line + source.slice(0, lineStart).split("\n").length - 1, column: offset - lineStart + 1 };
}
