import type { MarkdownIt, Token } from "markdown-it";

const type = "read_html";

/** Prints raw HTML only where it was read; any that was overlooked would come out as text. */
export function readHtml(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["html_block"] = rules["html_inline"] = (tokens, index) => md.utils.escapeHtml(tokens[index]?.content ?? "");
  rules[type] = (tokens, index) => tokens[index]?.content ?? "";
}

/** Puts HTML that may be printed, or will be sanitised with the page, in place of what an author wrote. */
export function putHtml(token: Token, html: string): void {
  token.type = type;
  token.content = html;
}
