import type { StateBlock } from "markdown-it";

const step = /^s\d{1,3}\.[ \t]+(\S.*?)[ \t]*$/;

/** Govspeak's numbered steps: lines `s1. …`, `s2. …`. */
export function steps(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || stepOn(state, start) === undefined) return false;
  const open = state.push("steps_open", "ol", 1);
  open.attrSet("class", "app-steps");
  let line = start;
  for (; line < end; line += 1) {
    const content = stepOn(state, line);
    if (content === undefined) break;
    state.push("list_item_open", "li", 1).map = [line, line + 1];
    const inline = state.push("inline", "", 0);
    inline.content = content;
    inline.map = [line, line + 1];
    inline.children = [];
    state.push("list_item_close", "li", -1);
  }
  open.map = [start, line];
  state.push("steps_close", "ol", -1);
  state.line = line;
  return true;
}

function stepOn(state: StateBlock, line: number): string | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  const offset = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (state.src[offset] !== "s" || indent < 0 || indent >= 4) return undefined;
  return step.exec(state.src.slice(offset, state.eMarks[line]))?.[1];
}
