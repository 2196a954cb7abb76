import type { MarkdownIt, StateBlock } from "markdown-it";
import { pageOf } from "../page-state.ts";

const structural =
  "address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|iframe|legend|li|link|main|menu|meta|nav|noframes|noscript|object|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
const startsBlock = new RegExp(`^</?(?:${structural})(?=\\s|/?>|$)`, "i");
const verbatim: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];
/** Elements that must be closed; while one is open, an indent is layout, not code. */
const container = /<(\/?)(?:article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|header|main|nav|ol|section|table|ul)(?=[\s/>])/gi;

/**
 * Raw HTML blocks. They differ from CommonMark's where kramdown's authors would lose content: an indent inside an open
 * element never makes code, and an inline tag such as `<img>` alone on a line stands in a paragraph.
 */
export function htmlBlock(md: MarkdownIt): void {
  md.block.ruler.at("html_block", parseBlock, { alt: ["paragraph", "reference", "blockquote"] });
  md.block.ruler.before("code", "html_indent", (state, line) => {
    const isIndented = (state.sCount[line] ?? 0) - state.blkIndent >= 4;
    // Forgetting the indent is all that this rule does: the rules after it then read the line as anything but code.
    if (isIndented && pageOf(state.env).openHtml > 0) state.sCount[line] = state.blkIndent;
    return false;
  });
}

function parseBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if ((state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  if (state.src[(state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)] !== "<") return false;
  const text = textOf(state, start);
  const isBlock = startsBlock.test(text);
  const closing = isBlock ? undefined : verbatim.find(([opens]) => opens.test(text))?.[1];
  if (!isBlock && !closing) return false;
  if (silent) return true;
  pageOf(state.env).uses.add("raw-html");
  const next = closing ? endOfVerbatim(state, start, end, closing) : endOfBlock(state, start, end);
  const token = state.push("html_block", "", 0);
  token.map = [start, next];
  token.content = state.getLines(start, next, state.blkIndent, true);
  state.line = next;
  return true;
}

const textOf = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

const isOutside = (state: StateBlock, line: number): boolean => !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;

function endOfVerbatim(state: StateBlock, start: number, end: number, closing: RegExp): number {
  for (let line = start; line < end; line += 1) {
    if (line > start && isOutside(state, line)) return line;
    if (closing.test(textOf(state, line))) return line + 1;
  }
  return end;
}

/** A block ends at a blank line, unless an element is still open and more raw HTML, or an indented line, follows. */
function endOfBlock(state: StateBlock, start: number, end: number): number {
  const page = pageOf(state.env);
  let open = page.openHtml;
  let line = start;
  for (; line < end && !isOutside(state, line); line += 1) {
    if (!state.isEmpty(line)) {
      open += openedIn(textOf(state, line));
      continue;
    }
    const next = state.skipEmptyLines(line);
    if (open <= 0 || next >= end || isOutside(state, next)) break;
    const isIndented = (state.sCount[next] ?? 0) - state.blkIndent >= 4;
    if (!isIndented && !startsBlock.test(textOf(state, next))) break;
    line = next - 1;
  }
  page.openHtml = Math.max(0, open);
  return line;
}

function openedIn(text: string): number {
  let open = 0;
  container.lastIndex = 0;
  for (let match = container.exec(text); match; match = container.exec(text)) open += match[1] === "/" ? -1 : 1;
  return open;
}
