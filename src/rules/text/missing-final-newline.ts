import type { TextRule } from "../rule.ts";

/** A last line without its line end. */
export const missingFinalNewline: TextRule = {
  id: "missing-final-newline",
  *check({ path: file, text, raw }) {
    if (text.endsWith("\n") || text.trim() === "") return;
    const line = text.split("\n").length;
    const column = text.length - text.lastIndexOf("\n");
    const point = { line, column, endLine: line, endColumn: column };
    yield {
      message: "The last line does not end with a line break",
      fix: "Press Enter at the end of the last line, and save.",
      at: point,
      repair: { place: { file, ...point }, instead: "", text: lastLineEnd(raw) },
    };
  },
};

/** How the line above ends. */
function lastLineEnd(raw: string): string {
  const end = Math.max(raw.lastIndexOf("\n"), raw.lastIndexOf("\r"));
  return end === -1 || raw[end] === "\r" ? (raw[end] ?? "\n") : raw[end - 1] === "\r" ? "\r\n" : "\n";
}
