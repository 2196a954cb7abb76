import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable, quoted } from "../text/printable.ts";
import { counted } from "./summary.ts";

/** Says line by line what was mended. */
export function formatMended(mended: readonly Diagnostic[]): string {
  if (mended.length === 0) return "Nothing could be mended without judgement.\n\n";
  const files = new Set(mended.map(({ file }) => file)).size;
  return [`Mended ${counted(mended.length, "problem")} in ${counted(files, "file")}:`, ...mended.map(line), "", ""].join("\n");
}

function line({ rule, repair, ...found }: Diagnostic): string {
  const { file, line: number, column } = repair?.place ?? found;
  return `  ${printable(file)}:${number}:${column}  ${rule}: ${repair ? changeOf(repair.instead, repair.text) : printable(found.message)}`;
}

const longest = 120;

function changeOf(instead: string, text: string): string {
  if (instead === "") return text === "\n" ? "added a line end" : `added ${quoted(text, longest)}`;
  return text === "" ? `deleted ${quoted(instead, longest)}` : `${quoted(instead, longest)} is now ${quoted(text, longest)}`;
}
