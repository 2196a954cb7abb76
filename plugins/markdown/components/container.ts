import type { StateBlock } from "markdown-it";
import { nearest } from "../../../src/text/nearest.ts";
import { quoted } from "../../../src/text/printable.ts";
import { pageOf, type PageState } from "../page-state.ts";
import { pushComponent, type BlockComponent } from "./block-component.ts";

const opening = /^:{3,}[ \t]*([A-Za-z][\w-]*)[ \t]*(.*?)[ \t]*$/;
const closing = /^:{3,}[ \t]*$/;
const fence = /^(?:`{3,}|~{3,})/;

const components: ReadonlyMap<string, (title: string) => BlockComponent> = new Map([
  ["details", (title: string): BlockComponent => ({ kind: "details", summary: title || "More information" })],
  ["warning", (): BlockComponent => ({ kind: "warning" })],
  ["inset", (): BlockComponent => ({ kind: "box", className: "govuk-inset-text" })],
  ["example", (): BlockComponent => ({ kind: "box", className: "app-example" })],
]);

/** `:::name title` … `:::`: details, warning, inset and example, which may hold each other. */
export function container(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (!state.src.startsWith(":::", (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0))) return false;
  const match = opening.exec(textOf(state, start));
  if (!match) return false;
  if (silent) return true;
  const [, name = "", title = ""] = match;
  const page = pageOf(state.env);
  const close = closingLine(state, start, end);
  if (close.found === false) {
    page.report("unclosed-block", placeOf(page, state, start), `${quoted(`:::${name}`)} is never closed`, 'Add a line ":::" where the block ends.');
  }
  const make = components.get(name.toLowerCase());
  if (!make) reportUnknown(page, state, start, name);
  const component = make?.(title) ?? { kind: "box", className: "app-unknown" };
  pushComponent(state, component, [start, close.found ? close.line + 1 : close.line], { start: start + 1, end: close.line });
  return true;
}

const textOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const placeOf = (page: PageState, state: StateBlock, line: number) => page.placeOf((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));

/** The line that closes the container, counting containers inside it and leaving code alone. */
function closingLine(state: StateBlock, start: number, end: number): { found: boolean; line: number } {
  let depth = 1;
  let code = "";
  for (let line = start + 1; line < end; line += 1) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return { found: false, line };
    const text = textOf(state, line);
    const mark = fence.exec(text)?.[0] ?? "";
    if (code !== "") {
      if (mark.startsWith(code)) code = "";
    } else if (mark !== "") code = mark;
    else if (text.startsWith(":::")) {
      if (closing.test(text)) depth -= 1;
      else if (opening.test(text)) depth += 1;
      if (depth === 0) return { found: true, line };
    }
  }
  return { found: false, line: end };
}

function reportUnknown(page: PageState, state: StateBlock, line: number, name: string): void {
  const meant = nearest(name, components.keys());
  const fix = meant ? `Write ":::${meant}".` : `Use one of: ${[...components.keys()].join(", ")}.`;
  page.report("unknown-component", placeOf(page, state, line), `There is no component called ${quoted(name)}`, fix);
}
