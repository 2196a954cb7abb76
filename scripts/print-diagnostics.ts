import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { formatPretty } from "../src/reporters/pretty.ts";

/** Prints what is wrong with the content on standard error, each problem with the line it is on. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], content: string, pages: number): void {
  process.stderr.write(formatPretty(diagnostics, { readLine: createLineReader(content), colour: process.stderr.isTTY && !process.env["NO_COLOR"], pages }));
}

function createLineReader(content: string): (file: string, line: number) => string | undefined {
  let read: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (read?.file !== file) read = { file, lines: linesOf(join(content, file)) };
    return read.lines[line - 1];
  };
}

/** A line is only a courtesy: what is wrong is said without it where the file can no longer be read. */
function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
