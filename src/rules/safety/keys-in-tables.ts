import { looksChosen } from "./looks-real.ts";

/** A secret in a column that is named after one. */
export interface KeyInTable {
  readonly start: number;
  readonly end: number;
}

const name = /\b(?:password|passphrase|passcode|pwd|token|secret|(?:api|access|secret|private|account) ?key)\b/i;
const sign = /(?:word|phrase|code|pwd|token|secret|key)\b[^\n]{0,330}\n[ \t>]{0,9}\|?[ \t]{0,4}:?-/i;
const rowOfHyphens = /^[ \t>]{0,9}\|?[ \t]*:?-[-:| \t]*$/;

/** Secrets in the cells of Markdown tables, in order. */
export function* keysInTables(text: string): Generator<KeyInTable> {
  if (!text.includes("|") || !sign.test(text)) return;
  const lines = text.split("\n");
  let columns: readonly number[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.includes("|")) columns = [];
    else if (rowOfHyphens.test(lines[at + 1] ?? "")) columns = columnsOf(line);
    else if (columns.length > 0) yield* secretCells(line, start, columns);
    start += line.length + 1;
  }
}

const columnsOf = (line: string): number[] => cellsOf(line).flatMap(({ text }, n) => (text.length < 40 && name.test(text) ? [n] : []));

function* secretCells(line: string, start: number, columns: readonly number[]): Generator<KeyInTable> {
  const cells = cellsOf(line);
  for (const column of columns) {
    const { text, at } = cells[column] ?? { text: "", at: 0 };
    const value = /^[*_`"']{0,3}([^\s*`"']{8,200})[*_`"']{0,3}$/.exec(text)?.[1];
    if (value !== undefined && looksChosen(value, false)) yield { start: start + at + text.indexOf(value), end: start + at + text.indexOf(value) + value.length };
  }
}

/** The cells of a row, without the white space round them, and where each starts. */
function cellsOf(line: string): { readonly text: string; readonly at: number }[] {
  const first = /^[ \t>]*\|?/.exec(line)?.[0].length ?? 0;
  let from = first;
  return line.slice(first).split("|").map((cell) => {
    const at = from + cell.length - cell.trimStart().length;
    from += cell.length + 1;
    return { text: cell.trim(), at };
  });
}
