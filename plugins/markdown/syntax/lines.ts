import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import lheading from "markdown-it/lib/rules_block/lheading.mjs";
import { pageOf } from "../page-state.ts";

const tab = 0x09;
const space = 0x20;
const hyphen = 0x2d;
const equals = 0x3d;

/**
 * Finds the lines of a page by searching for their ends, because looking at every character, as markdown-it does, is a
 * sixth of its work. Underlined headings are looked for only where a line could be an underline.
 */
export function lines(md: MarkdownIt): void {
  md.block.State = class extends md.block.State {
    constructor(src: string, parser: MarkdownIt, env: unknown, tokens: Token[]) {
      super("", parser, env, tokens);
      this.src = src;
      markLines(this);
    }
  };
  md.block.ruler.at("lheading", (state, start, end, silent) => pageOf(state.env).uses.has("underline") && lheading(state, start, end, silent));
}

function markLines(state: StateBlock): void {
  const { src, bMarks, eMarks, tShift, sCount, bsCount } = state;
  const page = pageOf(state.env);
  let line = 0;
  for (let start = 0; start < src.length; line += 1) {
    const newline = src.indexOf("\n", start);
    const end = newline === -1 ? src.length : newline;
    let at = start;
    let indent = 0;
    for (; at < end; at += 1) {
      const code = src.charCodeAt(at);
      if (code === space) indent += 1;
      else if (code === tab) indent += 4 - (indent % 4);
      else break;
    }
    // Spaces after the last line end are no line.
    if (at === src.length) break;
    bMarks[line] = start;
    eMarks[line] = end;
    tShift[line] = at - start;
    sCount[line] = indent;
    bsCount[line] = 0;
    if (endsAsUnderline(src, at, end)) page.uses.add("underline");
    start = end + 1;
  }
  // One line more, so that rules may look past the last.
  bMarks[line] = eMarks[line] = src.length;
  tShift[line] = sCount[line] = bsCount[line] = 0;
  state.lineMax = line;
  // Rules move the starts while they work.
  page.lineStarts = bMarks.slice();
}

function endsAsUnderline(src: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && (src.charCodeAt(last) === space || src.charCodeAt(last) === tab)) last -= 1;
  const code = src.charCodeAt(last);
  return last >= start && (code === hyphen || code === equals);
}
