import { join } from "node:path";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { readRegularFile } from "../src/disk/read-file.ts";
import { formatPretty, type PrettyOptions } from "../src/reporters/pretty.ts";
import { decodeText, largestFile } from "../src/text/decode.ts";
import { wantsColour } from "./wants-colour.ts";

/** Where the files stand that diagnostics name. */
export interface DiagnosticFiles {
  readonly content: string;
  /** Files that stand elsewhere, such as the settings, by the names that diagnostics give them. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Prints what is wrong with the content, each problem with the line it is on. */
export function printDiagnostics(stream: NodeJS.WriteStream, diagnostics: readonly Diagnostic[], files: DiagnosticFiles, options: Omit<PrettyOptions, "readLine" | "colour">): void {
  const colour = wantsColour(stream, process.env);
  stream.write(formatPretty(diagnostics, { ...options, readLine: createLineReader(files), colour }));
}

/** Keeps the lines of the file that was read last, because diagnostics come file by file. */
function createLineReader({ content, paths }: DiagnosticFiles): PrettyOptions["readLine"] {
  let read: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file, line) => {
    if (read?.file !== file) read = { file, lines: linesOf(paths.get(file) ?? join(content, file)) };
    return read.lines[line - 1];
  };
}

/** The lines as they were checked; none of a file that is a link, or that can no longer be read, as a line is only a courtesy. */
function linesOf(path: string): readonly string[] {
  const read = readRegularFile(path, { limit: largestFile });
  return read.state === "read" ? (decodeText(path, read.bytes).text?.split("\n") ?? []) : [];
}
