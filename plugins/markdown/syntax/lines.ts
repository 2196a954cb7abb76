import type { MarkdownIt, StateBlock, Token } from "markdown-it";

const tab = 0x09;
const space = 0x20;

/** Finds the lines of a page by searching for their ends: markdown-it looks at every character, which is a sixth of its work. */
export function lines(md: MarkdownIt): void {
  md.block.State = class extends md.block.State {
    constructor(src: string, parser: MarkdownIt, env: unknown, tokens: Token[]) {
      super("", parser, env, tokens);
      this.src = src;
      markLines(this);
    }
  };
}

function markLines(state: StateBlock): void {
  const { src, bMarks, eMarks, tShift, sCount, bsCount } = state;
  const { length } = src;
  let line = 0;
  for (let start = 0; start < length; ) {
    const newline = src.indexOf("\n", start);
    const end = newline === -1 ? length : newline;
    let at = start;
    let indent = 0;
    for (; at < end; at += 1) {
      const code = src.charCodeAt(at);
      if (code === space) indent += 1;
      else if (code === tab) indent += 4 - (indent % 4);
      else break;
    }
    // Spaces after the last line end are no line.
    if (at === length) break;
    bMarks[line] = start;
    eMarks[line] = end;
    tShift[line] = at - start;
    sCount[line] = indent;
    bsCount[line] = 0;
    line += 1;
    start = end + 1;
  }
  // One line more, so that rules may look past the last.
  bMarks[line] = eMarks[line] = length;
  tShift[line] = sCount[line] = bsCount[line] = 0;
  state.lineMax = line;
}
