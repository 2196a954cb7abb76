import { expect } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { CheckedManual } from "../../src/rules/check-manual.ts";

/** Letters that a terminal would take for orders, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

/** What is wrong with what a check says of these files: places outside of them, ends before starts, signs that nobody can print. */
export function unsoundFindings({ diagnostics }: Pick<CheckedManual, "diagnostics">, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const linesOf = new Map(Object.entries(files).map(([path, contents]) => [path, linesIn(contents)]));
  return diagnostics.flatMap((found) => {
    const lines = linesOf.get(found.file);
    return [...(lines ? misplaced(found, lines) : []), ...[found.message, found.fix].filter((words) => unprintable.test(words) || words.trim() === "")].map((fault) => `${found.rule}@${found.line}:${found.column}: ${JSON.stringify(fault)}`);
  });
}

/** Expects every place inside its file, and every word printable. */
export function expectSound(checked: Pick<CheckedManual, "diagnostics">, files: Readonly<Record<string, string | Uint8Array>>): void {
  expect(unsoundFindings(checked, files).slice(0, 5)).toEqual([]);
}

const linesIn = (contents: string | Uint8Array): readonly string[] => Buffer.from(contents).toString("utf8").split(/\r\n|\r|\n/);

function misplaced({ line, column, endLine, endColumn, repair }: Diagnostic, lines: readonly string[]): readonly string[] {
  const places = [{ line, column, endLine: endLine ?? line, endColumn: endColumn ?? column }, ...(repair ? [repair.place] : [])];
  return places.flatMap((place) => {
    const isInside = isAt(lines, place.line, place.column) && isAt(lines, place.endLine, place.endColumn);
    const isInOrder = place.endLine > place.line || (place.endLine === place.line && place.endColumn >= place.column);
    return isInside && isInOrder ? [] : [`place ${JSON.stringify(place)} of ${lines.length} lines`];
  });
}

const isAt = (lines: readonly string[], line: number, column: number): boolean => line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1] ?? "").length + 1;
