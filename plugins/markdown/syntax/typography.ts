import type { Token } from "markdown-it";

const worthALook = /["']|--|\.\.\./;
const marks = /---?|\.\.\.|["']/g;
const symbols = new Map([["---", "—"], ["--", "–"], ["...", "…"]]);
const opensAfter = /[\s([{\-–—“‘]/;
const closesBefore = /^(?:$|\s|[,;:!?)\]}]|\.(?!\.\.))/;

/** Whether a text has anything that typography could change. */
export const isTypographic = (text: string): boolean => worthALook.test(text);

/** Sets dashes, ellipses and curly quotes as kramdown does; unlike markdown-it's own rules, never © for `(c)`. */
export function setType(children: readonly Token[]): void {
  let before = "";
  let inAutolink = false;
  let index = -1;
  for (const token of children) {
    index += 1;
    if (token.info === "auto") inAutolink = token.nesting === 1;
    if (token.type === "softbreak" || token.type === "hardbreak") before = "\n";
    else if (token.type === "text" && !inAutolink) token.content = setText(token.content, before, () => startOf(children, index + 1));
    else if (token.type === "html_inline") continue;
    if (token.content !== "") before = token.content.slice(-1);
  }
}

function setText(text: string, before: string, next: () => string): string {
  if (!worthALook.test(text)) return text;
  let result = "";
  // Looking at the end of what is being put together would copy it each time.
  let last = before;
  let from = 0;
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match;
    result += text.slice(from, match.index);
    if (match.index > from) last = text.charAt(match.index - 1);
    from = match.index + mark.length;
    const ahead = text.slice(from, from + 3) || next();
    last = symbols.get(mark) ?? curled(mark, last, ahead);
    result += last;
  }
  return result + text.slice(from);
}

function curled(quote: string, before: string, ahead: string): string {
  const opens = (before === "" || opensAfter.test(before)) && !closesBefore.test(ahead) && !isDecade(quote, ahead);
  if (quote === "'") return opens ? "‘" : "’";
  return opens ? "“" : "”";
}

/** The '80s: what is left out stands at the start, so the mark is an apostrophe. */
const isDecade = (quote: string, ahead: string): boolean => quote === "'" && /^\d\ds/.test(ahead);

function startOf(children: readonly Token[], from: number): string {
  for (let index = from; index < children.length; index += 1) {
    const token = children[index];
    if (token?.type === "softbreak" || token?.type === "hardbreak") return "\n";
    if (token && token.content !== "" && token.type !== "html_inline") return token.content.slice(0, 3);
  }
  return "";
}
