import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { printable } from "../text/printable.ts";
import { summarise, summaryLine } from "./summary.ts";

/** What printing for people needs besides the diagnostics. */
export interface PrettyOptions {
  /** A line, from 1, of a content file; undefined when it cannot be read. */
  readonly readLine: (file: string, line: number) => string | undefined;
  readonly colour: boolean;
  /** Pages that were checked. */
  readonly pages?: number;
  /** What to say after the counts, such as what became of the published site. */
  readonly summary?: string;
}

type Style = "bold" | "dim" | "red" | "yellow" | "blue";
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34 };
const styles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };
const widest = 100;

/** Writes diagnostics for people: the place, what is wrong, the line itself with the spot marked, why, and what to do. */
export function formatPretty(diagnostics: readonly Diagnostic[], { readLine, colour, pages, summary }: PrettyOptions): string {
  const paint: Paint = (style, text) => (colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
  const blocks = diagnostics.map((found) => block(found, readLine(found.file, found.line), paint));
  const last = [summaryLine(summarise(diagnostics, pages)), ...(summary === undefined ? [] : [summary])].join(" ");
  return [...blocks, `${paint("bold", last)}\n`].join("\n");
}

function block(found: Diagnostic, line: string | undefined, paint: Paint): string {
  const place = `${shownFile(found.file)}:${found.line}:${found.column}`;
  return [
    `${paint("bold", place)}  ${paint(styles[found.severity], found.severity)}  ${paint("dim", found.rule)}`,
    `  ${printable(found.message)}`,
    ...(line === undefined || line.trim() === "" ? [] : excerpt(found, line, paint)),
    ...(found.related ?? []).map((other) => `  see:  ${shownFile(other.file)}:${other.line}:${other.column}  ${printable(other.message)}`),
    `  why:  ${printable(found.why)}`,
    `  fix:  ${printable(found.fix)}`,
    "",
  ].join("\n");
}

/** The line of the file, or the part of a long one that matters, above a mark at the column. */
function excerpt({ line: number, column, endLine, endColumn, severity }: Diagnostic, line: string, paint: Paint): string[] {
  const from = column > widest * 0.8 ? column - Math.floor(widest / 2) : 0;
  const text = printable(line.slice(from, from + widest));
  const before = printable(line.slice(from, column - 1)).length;
  const end = endLine === undefined || endLine === number ? (endColumn ?? column + 1) : line.length + 1;
  const length = Math.min(Math.max(1, end - column), Math.max(1, text.length - before));
  const gutter = `  ${number} | `;
  const shown = `${from > 0 ? "…" : ""}${text}${from + widest < line.length ? "…" : ""}`;
  const indent = " ".repeat(before + (from > 0 ? 1 : 0));
  return [
    `${paint("dim", gutter)}${shown}`,
    `${paint("dim", `${" ".repeat(gutter.length - 2)}| `)}${indent}${paint(styles[severity], "^".repeat(length))}`,
  ];
}

/** Some CI logs take a line that starts with `::` or `##[` for a command, which a file's name must not give. */
const shownFile = (file: string): string => (/^\s*(?:::|##)/.test(printable(file)) ? `./${printable(file).trim()}` : printable(file));
