import { quoted } from "../text/printable.ts";
import { blockEndFrom, farthest, fence, knownKeyOf } from "./block-lines.ts";
import type { Notes } from "./notes.ts";
import type { Fences } from "./split-front-matter.ts";

/** A text that may start with keys; nearly every other one is told by its first sign. */
const mayStartWithKeys = /^\s*(?:---|[a-z_-]+:)/;

/** Notes keys that stand below the line that ends the front matter, where readers would see them: in a block of their own, or after a line too many. */
export function noteSecondBlock(body: string, { closingLine }: Fences, notes: Notes): boolean {
  if (!mayStartWithKeys.test(body)) return false;
  const lines = body.slice(0, farthest).split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const at = { line: closingLine + first + 1, column: 1 };
  if (fence.test(lines[first] ?? "")) {
    const start = lines.findIndex((line, index) => index > first && line.trim() !== "");
    const block = blockEndFrom(lines, start, true);
    if (!block || !fence.test(lines[block.end] ?? "")) return false;
    notes.add("front-matter-fence", at, "A second block of front matter starts here, which would be shown as text", 'Move its keys into the first block, and delete the two lines "---" round them.');
    return true;
  }
  return noteKeysBelow(lines, first, closingLine, notes);
}

function noteKeysBelow(lines: readonly string[], first: number, closingLine: number, notes: Notes): boolean {
  const line = lines[first] ?? "";
  const block = blockEndFrom(lines, first, false);
  if (!block) return false;
  if (fence.test(lines[block.end] ?? "")) {
    const message = `The line "---" here ends the front matter above "${knownKeyOf(line) ?? ""}:", so the keys below it would be shown as text`;
    notes.add("front-matter-fence", { line: closingLine, column: 1 }, message, 'Delete this line "---": the next one ends the front matter.');
    return true;
  }
  const isParagraph = (lines[block.end] ?? "").trim() === "" && block.known === block.end - first;
  if (!isParagraph || (first > 0 && block.known < 2)) return false;
  const message = `${quoted(line.trim())} comes after the line "---" that ends the front matter, so it would be shown as text`;
  notes.add("front-matter-fence", { line: closingLine + first + 1, column: 1 }, message, `Move it above that line "---", or delete it.`);
  return true;
}
