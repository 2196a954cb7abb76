import type { MarkdownIt, StateCore, StateInline } from "markdown-it";
import { isTypographic, setType } from "./typography.ts";

/** Characters at which inline markup can start, and what typography changes. Most blocks have none of them. */
const worthALook = /[\n&*<[\\_`~"']|--|\.\.\./;
const markup = /[\n&*<[\\_`~]/;
/** Characters at which a run of words inside markup ends. */
const runEnd = /[\n!&*<[\\\]_`~]/g;

/** Text: looked at closely only in blocks that hold markup, and there only where markup can be. */
export function words(md: MarkdownIt): void {
  md.core.ruler.at("inline", parseBlocks);
  md.inline.ruler.at("text", takeRun);
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
