import type { Token } from "markdown-it";

/** The words of inline tokens, without markup; pictures give none. */
export function plainText(tokens: readonly Token[]): string {
  let text = "";
  for (const { type, content } of tokens) {
    if (type === "text" || type === "code_inline") text += content;
    else if (type === "softbreak" || type === "hardbreak") text += " ";
  }
  return text.trim();
}

/** The words of inline tokens as a link's name: pictures give their alternative text. */
export function spokenText(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) text += token.type === "image" ? spokenText(token.children ?? []) : plainTextOf(token);
  return text.trim();
}

const plainTextOf = ({ type, content }: Token): string =>
  type === "text" || type === "code_inline" ? content : type === "softbreak" || type === "hardbreak" ? " " : "";

const longestSummary = 300;

/** A text cut at a word so that it has at most 300 characters. */
export function summaryOf(text: string): string {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()}…`;
}
