import type { MarkdownIt, StateBlock, StateCore, StateInline } from "markdown-it";
import { isTypographic, setType } from "./typography.ts";

/** Characters at which inline markup can start, and what typography changes. Most blocks have none of them. */
const worthALook = /[\n&*<[\\_`~"']|--|\.\.\.|\]\(/;
const markup = /[\n&*<[\\_`~]|\]\(/;
/** Characters at which a run of words inside markup ends. */
const runEnd = /[\n!&*<[\\\]_`~]/g;

/** Words that are nothing but words, as most of a manual is: rules for markup are only asked where there can be any. */
export function words(md: MarkdownIt): void {
  md.block.ruler.before("marked", "words", takeLine);
  md.core.ruler.at("inline", parseBlocks);
  md.inline.ruler.at("text", takeRun);
}

/** A paragraph of one line that starts with a letter, so that no other block can begin there. */
function takeLine(state: StateBlock, line: number, end: number): boolean {
  const { src, bMarks, eMarks, tShift, sCount, blkIndent } = state;
  const start = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  if (!isLetter(src.charCodeAt(start)) || (sCount[line] ?? 0) - blkIndent >= 4) return false;
  if (line + 1 < end && !isNextItem(state, line + 1) && (!state.isEmpty(line + 1) || isDefinition(state, line + 2))) return false;
  // Govspeak's steps start with this letter and a number.
  if (src.charCodeAt(start) === letterS && isDigit(src.charCodeAt(start + 1))) return false;
  state.line = line + 1;
  state.push("paragraph_open", "p", 1).map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = src.slice(start, state.skipSpacesBack(eMarks[line] ?? 0, start));
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  return true;
}

const letterS = 0x73;
const bullets = "*-+";

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a line starts the next item of the bulleted list that the line above is in. */
function isNextItem({ src, bMarks, tShift, sCount, blkIndent, listIndent }: StateBlock, line: number): boolean {
  const indent = sCount[line] ?? 0;
  const start = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  return indent >= 0 && indent < blkIndent && indent === listIndent && bullets.includes(src.charAt(start)) && src.charAt(start + 1) === " ";
}

/** Whether a line starts as the definition of a term above it. */
function isDefinition({ src, bMarks, tShift }: StateBlock, line: number): boolean {
  const first = src[(bMarks[line] ?? src.length) + (tShift[line] ?? 0)];
  return first === ":" || first === "~";
}

function parseBlocks({ tokens, env, md, Token }: StateCore): void {
  for (const { type, content, children } of tokens) {
    if (type !== "inline" || !children || content === "") continue;
    const isPlain = !worthALook.test(content);
    if (!isPlain && markup.test(content)) md.inline.parse(content, md, env, children);
    else {
      const text = new Token("text", "", 0);
      text.content = content;
      children.push(text);
    }
    if (!isPlain && isTypographic(content)) setType(children);
  }
}

function takeRun(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  runEnd.lastIndex = pos;
  const end = runEnd.test(src) ? Math.min(runEnd.lastIndex - 1, posMax) : posMax;
  if (end === pos) return false;
  if (!silent) state.pending += src.slice(pos, end);
  state.pos = end;
  return true;
}
