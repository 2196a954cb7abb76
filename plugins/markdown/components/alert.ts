import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { nearest } from "../../../src/text/nearest.ts";
import { quoted } from "../../../src/text/printable.ts";
import { lineOf, metaOf, pageOf, type PageState } from "../page-state.ts";
import { makeWarning } from "./warning-text.ts";

const marker = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;
const kinds: ReadonlyMap<string, { readonly title: string; readonly isWarning: boolean }> = new Map([
  ["NOTE", { title: "Note", isWarning: false }],
  ["TIP", { title: "Tip", isWarning: false }],
  ["IMPORTANT", { title: "Important", isWarning: true }],
  ["WARNING", { title: "Warning", isWarning: true }],
  ["CAUTION", { title: "Caution", isWarning: true }],
]);

/** GitHub's alerts, `> [!NOTE]` and the like, as GOV.UK Frontend's inset and warning text. */
export function alert(md: MarkdownIt): void {
  md.core.ruler.after("block", "alert", makeAlerts);
  md.renderer.rules["inset_open"] = (tokens, index) =>
    `<div class="govuk-inset-text">\n<p><strong>${String(metaOf(tokens[index])["title"])}</strong></p>\n`;
  md.renderer.rules["inset_close"] = () => "</div>\n";
}

function makeAlerts(state: StateCore): void {
  if (!state.src.includes("[!")) return;
  const page = pageOf(state.env);
  const open: number[] = [];
  const dropped = new Set<Token>();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === "blockquote_open") open.push(index);
    else if (token.type === "blockquote_close") makeAlert(page, state.tokens, open.pop() ?? index, index, dropped);
  }
  if (dropped.size > 0) state.tokens = state.tokens.filter((token) => !dropped.has(token));
}

function makeAlert(page: PageState, tokens: Token[], open: number, close: number, dropped: Set<Token>): void {
  const words = tokens[open + 2];
  const match = words?.type === "inline" ? marker.exec(words.content) : null;
  if (!words || !match) return;
  const kind = kinds.get((match[1] ?? "").toUpperCase());
  if (!kind) return reportUnknown(page, words, match[1] ?? "");
  words.content = words.content.slice(match[0].length);
  words.map = [lineOf(words) + 1, words.map?.[1] ?? 0];
  if (words.content === "") for (const token of tokens.slice(open + 1, open + 4)) dropped.add(token);
  const kept = words.content === "" ? [tokens[open], ...tokens.slice(open + 4, close + 1)] : tokens.slice(open, close + 1);
  if (kind.isWarning) makeWarning(kept.filter((token) => token !== undefined), 0, kept.length - 1, kind.title);
  else for (const [token, type] of [[tokens[open], "inset_open"], [tokens[close], "inset_close"]] as const) {
    if (token) [token.type, token.meta] = [type, { title: kind.title }];
  }
}

function reportUnknown(page: PageState, words: Token, name: string): void {
  const meant = nearest(name, kinds.keys());
  const line = lineOf(words);
  const column = page.line(line).indexOf("[!") + 1;
  const fix = meant ? `Write "[!${meant}]".` : `Use one of: ${[...kinds.keys()].join(", ")}.`;
  page.report("unknown-component", page.place(line, Math.max(1, column)), `There is no callout called ${quoted(`[!${name}]`)}`, fix);
}
