import type { Token } from "markdown-it";

/** The words of inline tokens, without markup; pictures give none. */
export function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += wordsOf(token);
  return text.trim();
}

/** The words of some of a block's inline tokens as a link's name: pictures give their alternative text. */
export function spokenText(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let text = "";
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token) text += token.type === "image" ? spokenText(token.children ?? []) : wordsOf(token);
  }
  return text.trim();
}

function wordsOf({ type, content }: Token): string {
  if (type === "text" || type === "code_inline") return content;
  return type === "softbreak" || type === "hardbreak" ? " " : "";
}

const longestSummary = 300;

/** A text cut at a word so that it has at most 300 characters. */
export function summaryOf(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
