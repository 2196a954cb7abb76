import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable, quoted } from "../text/printable.ts";
import { counted } from "../text/counted.ts";

/** Says line by line what was mended, and which files were left because nobody may write to them. */
export function formatMended(mended: readonly Diagnostic[], readOnly: readonly string[] = []): string {
  const left = readOnly.map((file) => `${printable(file)} is read-only, so nothing in it was mended.`);
  if (mended.length === 0) return [...(left.length > 0 ? left : ["Nothing could be mended without judgement."]), "", ""].join("\n");
  const files = new Set(mended.map(({ file }) => file)).size;
  return [`Mended ${counted(mended.length, "problem")} in ${counted(files, "file")}:`, ...mended.map(line), ...left, "", ""].join("\n");
}

function line({ rule, repair, ...found }: Diagnostic): string {
  const { file, line: number, column } = repair?.place ?? found;
  return `  ${printable(file)}:${number}:${column}  ${rule}: ${repair ? changeOf(repair.instead, repair.text) : printable(found.message)}`;
}

const longest = 120;

function changeOf(instead: string, text: string): string {
  if (instead === "") return /^(?:\r\n?|\n)$/.test(text) ? "added a line break" : `added ${quoted(text, longest)}`;
  return text === "" ? `deleted ${quoted(instead, longest)}` : `${quoted(instead, longest)} is now ${quoted(text, longest)}`;
}
