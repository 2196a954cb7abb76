import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { nearest } from "../../../src/text/nearest.ts";
import { quoted } from "../../../src/text/printable.ts";
import { metaOf, pageOf, type PageState } from "../page-state.ts";

const opening = /^\{button([^{}]*)\}[ \t]*(?=\[)/;
const closing = "{/button}";
const arrow =
  '<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>';
/** Stands for the arrow while the page is sanitised, because no other `svg` may pass; a private-use character, as address marks are. */
const arrowMark = "\uE002";

/** Govspeak's `{button}[words](address){/button}` and `{button start}…`, as GOV.UK Frontend's button. */
export function button(md: MarkdownIt): void {
  md.core.ruler.after("inline", "button", decorate);
  md.renderer.rules["start_arrow"] = () => arrowMark;
}

/** Puts the arrow of start buttons in its place; the last step of rendering. */
export const fillArrows = (html: string): string => html.replaceAll(arrowMark, arrow);

/** Reads a line that is a button. */
export function buttonLine(state: StateBlock, start: number, _end: number, silent: boolean): boolean {
  const offset = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  if (!state.src.startsWith("{button", offset)) return false;
  const text = state.src.slice(offset, state.eMarks[start]).trimEnd();
  const match = opening.exec(text);
  if (!match) return false;
  const page = pageOf(state.env);
  if (!text.includes(closing)) {
    if (!silent) page.report("unclosed-block", page.placeOf(offset), `${quoted(match[0].trim())} is never closed`, `Add "${closing}" at the end of the line.`);
    return false;
  }
  const link = text.slice(match[0].length, -closing.length).trimEnd();
  if (!text.endsWith(closing) || !link.endsWith(")") || !link.includes("](")) return false;
  if (silent) return true;
  page.uses.add("button");
  reportUnknown(page, state, offset, match[1] ?? "");
  pushButton(state, start, link, /\bstart\b/.test(match[1] ?? ""));
  return true;
}

/** `start` is the only word that changes a button; old pages also name what follows their readers to another website. */
function reportUnknown(page: PageState, state: StateBlock, offset: number, written: string): void {
  const unknown = written.split(/\s+/).find((word) => word !== "" && word !== "start" && !word.startsWith("cross-domain-tracking:"));
  if (unknown === undefined) return;
  const at = page.placeOf(state.src.indexOf(unknown, offset + "{button".length));
  const fix = nearest(unknown, ["start"]) ? 'Change it to "start".' : 'Remove it, or write "{button start}" for a button with an arrow.';
  page.report("unused-attributes", page.spanOf(at, unknown), `A button cannot be ${quoted(unknown)}`, fix);
}

function pushButton(state: StateBlock, start: number, link: string, isStart: boolean): void {
  state.push("paragraph_open", "p", 1).map = [start, start + 1];
  const inline = state.push("inline", "", 0);
  inline.content = link;
  inline.map = [start, start + 1];
  inline.children = [];
  inline.meta = { button: isStart ? "start" : "plain" };
  state.push("paragraph_close", "p", -1);
  state.line = start + 1;
}

function decorate({ tokens, env, Token: TokenType }: StateCore): void {
  if (!pageOf(env).uses.has("button")) return;
  for (const token of tokens) {
    const { button: kind } = metaOf(token);
    const { children } = token;
    if (kind === undefined || !children) continue;
    for (const link of children) if (link.type === "link_open") dress(link, kind === "start");
    const close = children.findIndex(({ type }) => type === "link_close");
    if (kind === "start" && close !== -1) children.splice(close, 0, new TokenType("start_arrow", "", 0));
  }
}

function dress(link: Token, isStart: boolean): void {
  link.attrSet("role", "button");
  link.attrSet("draggable", "false");
  link.attrSet("class", isStart ? "govuk-button govuk-button--start" : "govuk-button");
  link.attrSet("data-module", "govuk-button");
}
