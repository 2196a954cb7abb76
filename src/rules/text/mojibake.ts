import { findMojibake, mayHoldMojibake, type Mojibake } from "../../text/mojibake.ts";
import { createLineIndex, type LineIndex } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import { hideCode } from "../reading/hide-code.ts";
import type { Problem, TextRule } from "../rule.ts";

/** Characters that were garbled by a program that took UTF-8 for another encoding; one finding for each line. */
export const mojibake: TextRule = {
  id: "mojibake",
  *check({ path: file, text }) {
    if (!mayHoldMojibake(text)) return;
    const index = createLineIndex(text);
    for (const [line, garbled] of byLine(findMojibake(hideCode(text)), index)) yield problemOf(file, text, line, garbled, index);
  },
};

function byLine(all: readonly Mojibake[], index: LineIndex): Map<number, Mojibake[]> {
  const lines = new Map<number, Mojibake[]>();
  for (const each of all) {
    const { line } = index.positionAt(each.start);
    const found = lines.get(line);
    if (found) found.push(each);
    else lines.set(line, [each]);
  }
  return lines;
}

function problemOf(file: string, text: string, line: number, garbled: readonly Mojibake[], index: LineIndex): Problem {
  const [first, last] = [garbled[0], garbled.at(-1)] as [Mojibake, Mojibake];
  const [start, end] = [first.start, last.start + last.written.length];
  const { column } = index.positionAt(start);
  const at = { line, column, endLine: line, endColumn: column + end - start };
  const { before, after } = wordRound(text, first);
  const shown = before + first.written + after;
  const more = garbled.length > 1 ? `, and so ${garbled.length === 2 ? "is one more place" : `are ${garbled.length - 1} more places`} on this line` : "";
  const whole = mended(text, garbled);
  const word = before + (mended(text, garbled, first.start, first.start + first.written.length + after.length) ?? "");
  const remedy = word === "" ? "Delete it" : `Write ${quoted(word)}`;
  return {
    message: `${quoted(shown)} is garbled${more}`,
    fix: whole !== undefined ? `${remedy}${more === "" ? "" : ", and mend the others in the same way"}: the file was once saved in the wrong encoding.` : "Look the words up in an earlier version of the page, and type them again.",
    at,
    ...(whole === undefined ? {} : { repair: { place: { file, ...at }, instead: text.slice(start, end), text: whole } }),
  };
}

/** The text from the first to the last garbled run, or to further offsets, read back; undefined when one cannot be. */
function mended(text: string, garbled: readonly Mojibake[], start = garbled[0]?.start ?? 0, end = 0): string | undefined {
  let result = "";
  let from = start;
  for (const { start: at, written, meant } of garbled) {
    if (end > 0 && at >= end) break;
    if (meant === undefined) return undefined;
    result += text.slice(from, at) + meant;
    from = at + written.length;
  }
  return result + text.slice(from, Math.max(from, end));
}

const longestWord = 25;

/** The rest of the word that a garbled run stands in. */
function wordRound(text: string, { start, written }: Mojibake): { readonly before: string; readonly after: string } {
  const end = start + written.length;
  return {
    before: /[\p{L}\p{N}'’]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "",
    after: /^[^\s.,;:!?"()[\]<>]*/u.exec(text.slice(end, end + longestWord))?.[0] ?? "",
  };
}
