import type { TableShape } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { Problem } from "../rule.ts";
import { barredCells, isMeantAsRule } from "./table-lines.ts";

const isRule = (row: string): boolean => barredCells(row).every((cell) => /^:?-+:?$/.test(cell));

/** The tables of Markdown in which no cell is a header, each with what is the matter with it. */
export function* headlessTables(text: string, tables: readonly TableShape[]): Iterable<Problem> {
  if (tables.every(({ header }) => header)) return;
  const lines = text.split("\n");
  const lineAt = (line: number): string => (lines[line - 1] ?? "").replace(/^[ \t>]{0,40}/, "");
  /** Whether only blank lines stand between the table and the one above it. */
  const isCutOff = (n: number): boolean => {
    const [above, own] = [tables[n - 1], tables[n]];
    if (!above || !own) return false;
    let line = own.at.line - 1;
    while (line > above.at.line && lineAt(line).trim() === "") line -= 1;
    return line < own.at.line - 1 && line - (above.rows.at(-1)?.at.line ?? line) <= 1 && lineAt(line).includes("|");
  };
  for (const [n, { header, at, rows }] of tables.entries()) {
    if (header) continue;
    const next = tables[n + 1];
    if (isCutOff(n) && (tables[n - 1]?.header === true || isRule(lineAt(at.line)))) {
      yield { message: "A blank line cuts this table off from the one above it, so it has no header cells", fix: "Delete the blank line above it.", at };
    } else if (!next || !isCutOff(n + 1) || !isRule(lineAt(next.at.line))) {
      yield misspeltRule(rows.slice(0, 2).map((row) => ({ ...row.at, written: lineAt(row.at.line) }))) ?? { message: "This table has no header cells", fix: 'Put a row above the others that names each column, and a row such as "|---|---|" below it.', at };
    }
  }
}

interface WrittenRow {
  readonly line: number;
  readonly column: number;
  readonly written: string;
}

/** What is said where the second row was meant as the row of hyphens, but is read as a row of cells. */
function misspeltRule([header, rule]: readonly WrittenRow[]): Problem | undefined {
  if (!header || !rule || !isMeantAsRule(rule.written)) return undefined;
  const { line, column, written } = rule;
  const model = `|${"---|".repeat(Math.min(barredCells(header.written).length, 20))}`;
  return {
    message: `The row ${quoted(written.trim())} is not read as a row of hyphens, so this table has no header cells`,
    fix: `Write ${quoted(model)}: only bars, hyphens and colons.`,
    at: { line, column, endLine: line, endColumn: column + written.trimEnd().length },
  };
}
