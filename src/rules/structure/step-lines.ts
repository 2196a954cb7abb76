import type { Prose } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import { linesOf } from "../reading/prose-lines.ts";
import type { Problem } from "../rule.ts";
import { placeOfSign } from "./missing-space.ts";

/** What the line of a step that is not read starts with. */
const start = /^[ \t]*(s\d{1,2}(?:[.):-](?=[ \t]*\S)|(?=[ \t]))|S\d{1,2}\.(?=[ \t]*\S))[ \t]*(?=["'“‘([*_]{0,3}\p{L})/u;
/** Whether a text may have one. */
export const mayHaveSteps = (text: string): boolean => /^[ \t>]*[sS]\d/m.test(text);

/** The lines of a block that were meant as steps, `s1. First`, but are not read: the step before or after is near. */
export function* unreadSteps(file: string, block: Prose, text: () => readonly string[]): Iterable<Problem> {
  // Steps do not interrupt a paragraph.
  let opensBlock = true;
  for (const line of linesOf(block)) {
    const [, mark] = start.exec(line.text) ?? [];
    if (mark === undefined) {
      opensBlock = false;
      continue;
    }
    const at = block.at(line.from + line.text.indexOf(mark));
    const number = numberOf(mark) ?? 0;
    const distance = distanceOf(text(), at.line - 1, number);
    if (distance === undefined) continue;
    const from = line.text.indexOf(mark) + mark.length;
    const rest = line.text.slice(from);
    const space = rest.length - rest.trimStart().length;
    const instead = mark + line.written.slice(from, from + space);
    const message = `The line ${quoted(line.written.trim())} is shown as plain text, not as a step`;
    if (instead === `s${number}. `) {
      // Below a step that is not read there is nothing wrong with this one.
      if (numberOf(text()[at.line - 2]) === undefined) yield { message, fix: "Leave a blank line above it.", at: placeOfSign(at, mark) };
      continue;
    }
    const fix = `Start it with ${quoted(`s${number}. `)}${opensBlock ? "" : ", and leave a blank line above the first step"}.`;
    const repair = { place: { file, ...placeOfSign(at, instead) }, instead, text: `s${number}. ` };
    yield { message, fix, at: placeOfSign(at, mark), ...(opensBlock && distance === 1 ? { repair } : {}) };
  }
}

/** How far away the step before or after is: 1 for the next line, 2 behind a blank one; undefined where neither is near. */
function distanceOf(lines: readonly string[], row: number, number: number): 1 | 2 | undefined {
  const isStep = (at: number, wanted: number): boolean => numberOf(lines[at]) === wanted;
  const isBlank = (at: number): boolean => lines[at]?.trim() === "";
  if (isStep(row - 1, number - 1) || isStep(row + 1, number + 1)) return 1;
  return (isBlank(row - 1) && isStep(row - 2, number - 1)) || (isBlank(row + 1) && isStep(row + 2, number + 1)) ? 2 : undefined;
}

const numberOf = (line = ""): number | undefined => {
  const [, digits] = /^[ \t>]*s(\d{1,3})[.):\- \t]/i.exec(`${line} `) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
