import type { Prose } from "../../pages/markdown.ts";
import type { Problem } from "../rule.ts";
import { quoted } from "../../text/printable.ts";
import { linesOf } from "./prose-lines.ts";
import { placeOfSign } from "./missing-space.ts";

/** What the line of a step that is not read starts with. */
const start = /^[ \t]*(s\d{1,2}(?:[.):-](?=[ \t]*\S)|(?=[ \t]))|S\d{1,2}\.(?=[ \t]*\S))[ \t]*(?=["'“‘([*_]{0,3}\p{L})/u;
/** Whether a text may have one. */
export const mayHaveSteps = (text: string): boolean => /^[ \t>]*[sS]\d/m.test(text);

/** The lines of a block that were meant as steps, `s1. First`, but are not read: the step before or after is near. */
export function* unreadSteps(file: string, block: Prose, text: () => readonly string[]): Iterable<Problem> {
  for (const line of linesOf(block)) {
    const [, mark] = start.exec(line.text) ?? [];
    if (mark === undefined) continue;
    const at = block.at(line.from + line.text.indexOf(mark));
    const number = numberOf(mark) ?? 0;
    if (!isBeside(text(), at.line - 1, number)) continue;
    const from = line.text.indexOf(mark) + mark.length;
    const rest = line.text.slice(from);
    const space = rest.length - rest.trimStart().length;
    const instead = mark + line.written.slice(from, from + space);
    yield {
      message: `The line ${quoted(line.written.trim())} is shown as plain text, not as a step`,
      fix: `Start it with ${quoted(`s${number}. `)}.`,
      at: placeOfSign(at, mark),
      repair: { place: { file, ...placeOfSign(at, instead) }, instead, text: `s${number}. ` },
    };
  }
}

/** Whether the line right above, or the one before a blank line, is the step before, or one below the step after. */
function isBeside(lines: readonly string[], row: number, number: number): boolean {
  const above = lines[row - 1]?.trim() === "" ? lines[row - 2] : lines[row - 1];
  const below = lines[row + 1]?.trim() === "" ? lines[row + 2] : lines[row + 1];
  return numberOf(above) === number - 1 || numberOf(below) === number + 1;
}

const numberOf = (line = ""): number | undefined => {
  const [, digits] = /^[ \t>]*s(\d{1,3})[.):\- \t]/i.exec(`${line} `) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
