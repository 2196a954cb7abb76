import type { MarkdownIt, Token } from "markdown-it";
import { metaOf } from "../page-state.ts";

/**
 * GOV.UK Frontend's warning text. Its words stand in a `strong`, which may hold one paragraph only; anything after the
 * first paragraph follows inside the component.
 */
export function warningText(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["warning_open"] = (tokens, index) => {
    const { label, wordless } = metaOf(tokens[index]);
    const alone = wordless === true ? `<strong class="govuk-warning-text__text">${String(label)}</strong>\n` : "";
    return `<div class="govuk-warning-text">\n<span class="govuk-warning-text__icon" aria-hidden="true">!</span>\n${alone}`;
  };
  rules["warning_close"] = () => "</div>\n";
  rules["warning_words_open"] = (tokens, index) =>
    `<strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${String(metaOf(tokens[index])["label"])}</span> `;
  rules["warning_words_close"] = () => "</strong>\n";
}

/** Turns the block between two tokens into a warning text; `label` is what a screen reader says first. */
export function makeWarning(tokens: readonly Token[], open: number, close: number, label: string): void {
  const first = tokens[open + 1];
  const last = tokens[open + 3];
  const hasWords = first?.type === "paragraph_open" && last?.type === "paragraph_close";
  retype(tokens[open], "warning_open", { label, wordless: !hasWords });
  retype(tokens[close], "warning_close", {});
  if (!hasWords) return;
  retype(first, "warning_words_open", { label });
  retype(last, "warning_words_close", {});
}

function retype(token: Token | undefined, type: string, meta: Record<string, unknown>): void {
  if (token) [token.type, token.meta, token.hidden] = [type, meta, false];
}
