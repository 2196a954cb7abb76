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
  const shown = wordRound(text, first);
  const more = garbled.length > 1 ? `, and so ${garbled.length === 2 ? "is one more place" : `are ${garbled.length - 1} more places`} on this line` : "";
  const whole = mended(text, garbled);
  const word = wordRound(text, first, first.meant);
  return {
    message: `${quoted(shown)} is garbled${more}`,
    fix: whole !== undefined ? `Write ${quoted(word)}${more === "" ? "" : ", and mend the others in the same way"}: the file was once saved in the wrong encoding.` : "Look the words up in an earlier version of the page, and type them again.",
    at,
    ...(whole === undefined ? {} : { repair: { place: { file, ...at }, instead: text.slice(start, end), text: whole } }),
  };
}

/** The text from the first to the last garbled run, read back; undefined when one cannot be. */
function mended(text: string, garbled: readonly Mojibake[]): string | undefined {
  let result = "";
  let from = garbled[0]?.start ?? 0;
  for (const { start, written, meant } of garbled) {
    if (meant === undefined) return undefined;
    result += text.slice(from, start) + meant;
    from = start + written.length;
  }
  return result;
}

const longestWord = 25;

/** A garbled run with the rest of the word that it stands in. */
function wordRound(text: string, { start, written }: Mojibake, shown = written): string {
  const end = start + written.length;
  const before = /[\p{L}\p{N}'’]*$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
  const after = /^[^\s.,;:!?"()[\]<>]*/u.exec(text.slice(end, end + longestWord))?.[0] ?? "";
  return before + shown + (shown === written ? after : readBack(after));
}

/** The rest of a word, as far as it is garbled too. */
function readBack(rest: string): string {
  let result = "";
  let from = 0;
  for (const { start, written, meant = written } of findMojibake(rest)) {
    result += rest.slice(from, start) + meant;
    from = start + written.length;
  }
  return result + rest.slice(from);
}
