import type { StateBlock } from "markdown-it";
import { quoted } from "../../../src/text/printable.ts";
import { pageOf } from "../page-state.ts";

const step = /^s(\d{1,3})\.[ \t]+(\S.*?)[ \t]*$/;
/** A line that was meant as a step, whether it is read as one or not. */
const meant = /^[ \t>]*s\d/i;

/** Govspeak's numbered steps: lines `s1. …`, `s2. …`. */
export function steps(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || stepOn(state, start) === undefined) return false;
  const open = state.push("steps_open", "ol", 1);
  open.attrSet("class", "app-steps");
  const numbers: number[] = [];
  let line = start;
  for (; line < end; line += 1) {
    const [, number, content] = stepOn(state, line) ?? [];
    if (content === undefined) break;
    numbers.push(Number(number));
    state.push("list_item_open", "li", 1).map = [line, line + 1];
    const inline = state.push("inline", "", 0);
    inline.content = content;
    inline.map = [line, line + 1];
    inline.children = [];
    state.push("list_item_close", "li", -1);
  }
  open.map = [start, line];
  state.push("steps_close", "ol", -1);
  reportNumbers(state, start, numbers);
  state.line = line;
  return true;
}

/** Readers see steps counted from 1, whatever is written; where every step has one number, nobody took it for its own. */
function reportNumbers(state: StateBlock, start: number, numbers: readonly number[]): void {
  if (numbers.length > 1 && numbers.every((number) => number === numbers[0])) return;
  const wrong = numbers.findIndex((number, n) => number !== n + 1);
  // The line above is a step that is not read, which is reported for itself.
  if (wrong === -1 || (wrong === 0 && start > 0 && meant.test(state.src.slice(state.bMarks[start - 1], state.eMarks[start - 1])))) return;
  const offset = (state.bMarks[start + wrong] ?? 0) + (state.tShift[start + wrong] ?? 0);
  const written = `s${numbers[wrong]}.`;
  const page = pageOf(state.env);
  const fix = wrong === 0 ? "Number the steps from s1, without blank lines or other words between them." : `Write "s${wrong + 1}.", or add the step that is missing.`;
  page.report("step-number", page.spanOf(page.placeOf(offset), state.src.slice(offset, state.src.indexOf(".", offset) + 1)), `Readers see the step ${quoted(written)} as number ${wrong + 1}`, fix);
}

function stepOn(state: StateBlock, line: number): RegExpExecArray | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  const offset = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (state.src[offset] !== "s" || indent < 0 || indent >= 4) return undefined;
  return step.exec(state.src.slice(offset, state.eMarks[line])) ?? undefined;
}
