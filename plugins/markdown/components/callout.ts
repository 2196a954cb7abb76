import type { StateBlock } from "markdown-it";
import { quoted } from "../../../src/text/printable.ts";
import { pageOf } from "../page-state.ts";
import { pushComponent, type BlockComponent } from "./block-component.ts";

const callouts: ReadonlyMap<string, BlockComponent> = new Map<string, BlockComponent>([
  ["^", { kind: "box", className: "govuk-inset-text" }],
  ["%", { kind: "warning" }],
]);

/** Govspeak's `^information^` and `%warning%`, over one line or several. */
export function callout(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const offset = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  const mark = state.src[offset] ?? "";
  const component = callouts.get(mark);
  if (!component || silent) return false;
  const text = state.src.slice(offset, state.eMarks[start]);
  if (!/^.[^\s[^%]/.test(text)) return false;
  for (let line = start; line < end && !state.isEmpty(line); line += 1) {
    const from = line === start ? offset + 1 : (state.bMarks[line] ?? 0);
    const written = state.src.slice(from, state.eMarks[line]).trimEnd();
    if (!written.endsWith(mark)) continue;
    pushComponent(state, component, [start, line + 1], { start, end: line + 1, skipStart: 1, lastOffset: from + written.length - 1 });
    return true;
  }
  const fix = `Add "${mark}" at the end of the paragraph, or write "\\${mark}" to show the sign itself.`;
  pageOf(state.env).report("unclosed-block", pageOf(state.env).placeOf(offset), `The callout ${quoted(text)} is never closed`, fix);
  return false;
}
