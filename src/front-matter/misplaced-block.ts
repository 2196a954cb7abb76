import { quoted } from "../text/printable.ts";
import { blockEndFrom, farthest, fence, knownKeyOf } from "./block-lines.ts";
import type { Notes } from "./notes.ts";

const codeFence = /^ {0,3}(?:`{3,}|~{3,})[ \t]*[\w+-]{0,20}[ \t]*$/;
/** How many lines may stand above front matter that is still seen as such. */
const mostAbove = 60;

/** Notes front matter that readers would see as text, in a file that does not start with it: without its first line, in code, or below something else. */
export function noteMisplaced(text: string, notes: Notes): boolean {
  const lines = text.slice(0, farthest).split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  return noteUnopened(lines, first, notes) || noteInCode(lines, first, notes) || noteBelow(lines, first, notes);
}

function noteUnopened(lines: readonly string[], first: number, notes: Notes): boolean {
  const key = knownKeyOf(lines[first] ?? "");
  if (key === undefined) return false;
  const at = { line: first + 1, column: 1 };
  const whole = blockEndFrom(lines, first, true);
  if (whole && fence.test(lines[whole.end] ?? "")) {
    notes.add("front-matter-fence", at, `No line "---" comes before "${key}:", so the front matter would be shown as text`, `Write a line "---" above "${key}:".`);
    return true;
  }
  const block = blockEndFrom(lines, first, false);
  if (!block || (lines[block.end] ?? "").trim() !== "" || (key !== "title" && block.known < 2)) return false;
  const last = block.end - first === 1 ? "it" : quoted((lines[block.end - 1] ?? "").trim());
  notes.add("front-matter-fence", at, `No lines "---" enclose the front matter, so it would be shown as text`, `Write a line "---" above "${key}:" and another below ${last}.`);
  return true;
}

function noteInCode(lines: readonly string[], first: number, notes: Notes): boolean {
  const opening = lines[first] ?? "";
  if (!codeFence.test(opening)) return false;
  const isFenced = fence.test(lines[first + 1] ?? "");
  const block = blockEndFrom(lines, first + (isFenced ? 2 : 1), true);
  if (!block || !codeFence.test(lines[block.end + (isFenced ? 1 : 0)] ?? "") || (isFenced && !fence.test(lines[block.end] ?? ""))) return false;
  const signs = quoted(opening.trim());
  const fix = isFenced ? `Delete the line ${signs} and the line that closes it.` : `Write "---" in place of the line ${signs}, and in place of the line that closes it.`;
  notes.add("front-matter-fence", { line: first + 1, column: 1 }, "The front matter is in a block of code, so it would be shown as text", fix);
  return true;
}

function noteBelow(lines: readonly string[], first: number, notes: Notes): boolean {
  const opening = lines.findIndex((line, index) => index >= mostAbove || fence.test(line) || codeFence.test(line));
  if (opening <= first || !fence.test(lines[opening] ?? "")) return false;
  const start = lines.findIndex((line, index) => index > opening && line.trim() !== "");
  const block = blockEndFrom(lines, start, true);
  if (!block || !fence.test(lines[block.end] ?? "")) return false;
  notes.add(
    "front-matter-fence",
    { line: first + 1, column: 1 },
    `${quoted((lines[first] ?? "").trim())} comes before the front matter, which would be shown as text`,
    `Move what is above the first line "---" to below the second one, or delete it.`,
    { other: { line: opening + 1, column: 1, message: "The front matter starts here" } },
  );
  return true;
}
