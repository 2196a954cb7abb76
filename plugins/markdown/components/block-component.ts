import type { StateBlock } from "markdown-it";
import { makeWarning } from "./warning-text.ts";

/** A component that wraps blocks: its HTML element and class, or a warning, or details. */
export type BlockComponent =
  | { readonly kind: "box"; readonly className: string }
  | { readonly kind: "warning" }
  | { readonly kind: "details"; readonly summary: string };

/** The lines that a component holds, from 0; characters of the first and last line that are markup are left out. */
export interface Inside {
  readonly start: number;
  readonly end: number;
  /** Markup characters at the start of the first line. */
  readonly skipStart?: number;
  /** Where the last line's own text ends, as an offset in the body. */
  readonly lastOffset?: number;
}

/** Parses the lines inside a component and pushes them, wrapped in its tokens; `map` is the component's own lines. */
export function pushComponent(state: StateBlock, component: BlockComponent, map: [number, number], inside: Inside): void {
  const open = state.tokens.length;
  const token = state.push("component_open", "div", 1);
  token.map = map;
  if (component.kind === "details") pushSummary(state, component.summary, map[0]);
  else if (component.kind === "box") token.attrSet("class", component.className);
  parseInside(state, inside);
  state.push("component_close", "div", -1);
  if (component.kind === "warning") makeWarning(state.tokens, open, state.tokens.length - 1, "Warning");
  if (component.kind === "details") {
    token.type = "details_open";
    (state.tokens.at(-1) ?? token).type = "details_close";
  }
  state.line = map[1];
}

function pushSummary(state: StateBlock, summary: string, line: number): void {
  state.push("summary_open", "summary", 1);
  const inline = state.push("inline", "", 0);
  inline.content = summary;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("summary_close", "summary", -1);
}

function parseInside(state: StateBlock, { start, end, skipStart = 0, lastOffset }: Inside): void {
  const { parentType, lineMax } = state;
  const last = end - 1;
  const [mark, shift, indent, stop] = [state.bMarks[start], state.tShift[start], state.sCount[start], state.eMarks[last]];
  if (skipStart > 0) {
    state.bMarks[start] = (mark ?? 0) + (shift ?? 0) + skipStart;
    state.tShift[start] = 0;
    state.sCount[start] = state.blkIndent;
  }
  if (lastOffset !== undefined) state.eMarks[last] = lastOffset;
  state.parentType = "root";
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  [state.parentType, state.lineMax] = [parentType, lineMax];
  if (skipStart > 0) [state.bMarks[start], state.tShift[start], state.sCount[start]] = [mark ?? 0, shift ?? 0, indent ?? 0];
  if (lastOffset !== undefined) state.eMarks[last] = stop ?? 0;
}
