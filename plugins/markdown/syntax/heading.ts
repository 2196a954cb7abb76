import type { MarkdownIt, StateBlock } from "markdown-it";
import { pageOf } from "../page-state.ts";

const explicitId = /\{#([A-Za-z][\w:-]*)\}$/;
const closingHashes = /[ \t]#+$/;

/** Headings as kramdown reads them: the space after `#` may be absent, `{#id}` names the heading. */
export function heading(md: MarkdownIt): void {
  md.block.ruler.at("heading", parseHeading, { alt: ["paragraph", "reference", "blockquote"] });
}

function parseHeading(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if (state.src[start] !== "#") return false;
  const level = state.skipChars(start, 0x23) - start;
  if (level > 6) return false;
  const rest = state.src.slice(start + level, state.eMarks[line]);
  const spaced = rest.startsWith(" ") || rest.startsWith("\t");
  // `#word` may be a hashtag: it makes a heading where kramdown would, but never in the middle of a paragraph or a list.
  if (!spaced && (silent || (level === 1 && state.level > 0))) return false;
  const { text, id } = headingText(rest.trim());
  if (text === "") return false;
  if (silent) return true;
  pushHeading(state, line, level, text, id);
  return true;
}

function headingText(written: string): { text: string; id?: string } {
  const id = explicitId.exec(written);
  const text = (id ? written.slice(0, id.index).trimEnd() : written).replace(closingHashes, "").trim();
  return id?.[1] === undefined ? { text } : { text, id: id[1] };
}

function pushHeading(state: StateBlock, line: number, level: number, text: string, id: string | undefined): void {
  state.line = line + 1;
  const open = state.push("heading_open", `h${level}`, 1);
  open.markup = "#".repeat(level);
  open.map = [line, line + 1];
  if (id !== undefined) {
    open.attrSet("id", id);
    pageOf(state.env).uses.add("id");
  }
  const inline = state.push("inline", "", 0);
  inline.content = text;
  inline.map = [line, line + 1];
  inline.children = [];
  inline.meta = { column: (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0) + level - (pageOf(state.env).lineStarts[line] ?? 0) };
  state.push("heading_close", `h${level}`, -1).markup = open.markup;
}
