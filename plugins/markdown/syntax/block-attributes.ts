import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { nearest } from "../../../src/text/nearest.ts";
import { quoted } from "../../../src/text/printable.ts";
import { isAllowedAttribute } from "../html/allow-list.ts";
import { lineOf, metaOf, pageOf, type PageState } from "../page-state.ts";
import { styledClasses } from "./styled-classes.ts";
import { parseAttributeList, type AttributeList } from "./attribute-list.ts";

const line = /^\{:(?![:/])([^{}]*)\}[ \t]*$/;

/** kramdown's `{:.class}` on a line of its own: right after a block it belongs to that block, else to the next one. */
export function blockAttributes(md: MarkdownIt): void {
  md.core.ruler.after("block", "attribute_list", applyLists);
}

/** Reads a line that is an attribute list. */
export function attributeLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const first = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  if (!state.src.startsWith("{:", first)) return false;
  const match = line.exec(state.src.slice(first, state.eMarks[start]));
  const list = match && parseAttributeList(match[1] ?? "");
  if (!list) return false;
  if (silent) return true;
  pageOf(state.env).uses.add("attribute-list");
  const previous = state.tokens.at(-1);
  const token = state.push("attribute_list", "", 0);
  token.content = match[0].trim();
  token.map = [start, start + 1];
  const followsBlock = start > 0 && !state.isEmpty(start - 1) && previous?.level === state.level && previous.nesting !== 1;
  token.meta = { list, followsBlock };
  state.line = start + 1;
  return true;
}

function applyLists(state: StateCore): void {
  const page = pageOf(state.env);
  if (!page.uses.has("attribute-list")) return;
  const lastBlocks: Token[] = [];
  const waiting: Token[][] = [];
  const kept: Token[] = [];
  for (const token of state.tokens) {
    const { level } = token;
    if (token.type === "attribute_list") {
      const target = metaOf(token)["followsBlock"] && !waiting[level]?.length ? lastBlocks[level] : undefined;
      if (target) apply(page, token, target);
      else (waiting[level] ??= []).push(token);
      continue;
    }
    kept.push(token);
    // What still waits inside a block that ends here has nothing to belong to.
    if (token.nesting < 0) reportLost(page, waiting.splice(level + 1).flat());
    if (token.nesting < 0 || token.type === "inline") continue;
    for (const list of waiting[level] ?? []) apply(page, list, token);
    waiting.length = level;
    lastBlocks[level] = token;
  }
  reportLost(page, waiting.flat());
  state.tokens = kept;
}

/** Blocks that are printed as they are, whatever is set on them. */
const fixed: ReadonlySet<string> = new Set(["html_block", "warning_open", "details_open", "inset_open"]);

function apply(page: PageState, token: Token, target: Token): void {
  const { id, classes, attributes } = metaOf(token)["list"] as AttributeList;
  if (fixed.has(target.type)) {
    const fix = target.type === "html_block" ? "Write it in the tag itself." : "Remove it.";
    return page.report("unused-attributes", page.place(lineOf(token)), `${quoted(token.content)} has no effect on this block`, fix);
  }
  if (classes.length > 0) target.attrJoin("class", classes.join(" "));
  for (const name of classes) reportMisspelt(page, token, name);
  if (id !== undefined) {
    target.attrSet("id", id);
    page.uses.add("id");
  }
  for (const [name, value] of attributes) {
    if (isAllowedAttribute("*", name)) target.attrSet(name, value);
    else page.report("unsafe-html", page.place(lineOf(token)), `${quoted(`${name}="${value}"`)} cannot be set on a block`, `Remove ${quoted(name)} from the curly brackets.`);
  }
}

/** A class may have a style of its own elsewhere, unless it is plainly a slip for one of those that pages are written with. */
function reportMisspelt(page: PageState, token: Token, name: string): void {
  if (styledClasses.has(name)) return;
  const meant = name.length < 4 || name.startsWith("govuk-") || name.startsWith("app-") ? undefined : (nearest(name, styledClasses, 0.26) ?? [...styledClasses].find((known) => lettersOf(known) === lettersOf(name)));
  if (meant === undefined) return;
  const from = page.line(lineOf(token)).indexOf(name);
  const at = page.spanOf(page.place(lineOf(token), from + 1), name);
  page.report("unused-attributes", at, `No style is called ${quoted(name)}`, `Change it to "${meant}".`);
}

/** Letters in another order are one slip. */
const lettersOf = (word: string): string => [...word].sort().join("");

function reportLost(page: PageState, lists: readonly Token[]): void {
  for (const list of lists) {
    page.report("unused-attributes", page.place(lineOf(list)), `${quoted(list.content)} is not beside a block that it could be for`, "Move it to the line below the block that it is for, or remove it.");
  }
}
