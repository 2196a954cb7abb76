import type { StateBlock } from "markdown-it";
import { pageOf } from "../page-state.ts";
import { pushComponent } from "./block-component.ts";

const opening = /^\$(CTA|AI|[ACDEIP])(?=\s|$)/;

const classNames: ReadonlyMap<string, string> = new Map([
  ["CTA", "app-call-to-action"],
  ["C", "app-contact"],
  ["E", "app-example"],
  ["A", "app-address"],
  ["D", "app-download"],
  ["P", "app-place"],
  ["I", "govuk-inset-text"],
  ["AI", "govuk-inset-text"],
]);

/** Govspeak's boxes between two equal markers: `$CTA`, `$C` contact, `$E` example, `$A` address, `$D` download, `$P` place, `$I`. */
export function dollarBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const offset = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  const text = state.src.slice(offset, state.eMarks[start]).trimEnd();
  const name = opening.exec(text)?.[1];
  const isAlone = name !== undefined && text.length === name.length + 1;
  const closesHere = name !== undefined && !isAlone && text.endsWith(` $${name}`);
  if (name === undefined || (!isAlone && !closesHere)) return false;
  if (silent) return true;
  const close = closesHere ? start : closingLine(state, start + 1, end, `$${name}`);
  const page = pageOf(state.env);
  if (close === undefined) {
    page.report("unclosed-block", page.placeOf(offset), `"$${name}" is never closed`, `Add a line "$${name}" where the block ends.`);
    return false;
  }
  pushBox(state, name, start, close, closesHere);
  return true;
}

function closingLine(state: StateBlock, start: number, end: number, marker: string): number | undefined {
  for (let line = start; line < end; line += 1) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    const text = state.src.slice(state.bMarks[line], state.eMarks[line]).trim();
    if (text === marker || text.endsWith(` ${marker}`)) return line;
  }
  return undefined;
}

function pushBox(state: StateBlock, name: string, start: number, close: number, closesHere: boolean): void {
  const from = state.bMarks[close] ?? 0;
  const lastOffset = from + state.src.slice(from, state.eMarks[close]).trimEnd().length - name.length - 1;
  const first = state.tokens.length;
  const inside = closesHere ? { start, end: close + 1, skipStart: name.length + 1, lastOffset } : { start: start + 1, end: close + 1, lastOffset };
  pushComponent(state, { kind: "box", className: classNames.get(name) ?? "app-example" }, [start, close + 1], inside);
  if (name === "A") breakLines(state, first);
}

/** Each line of an address is a line on the page. */
function breakLines(state: StateBlock, first: number): void {
  for (const token of state.tokens.slice(first)) {
    if (token.type === "inline") token.content = token.content.replace(/ *\n/g, "  \n");
  }
}
