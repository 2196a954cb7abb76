import type { MarkdownIt } from "markdown-it";

/** GOV.UK Frontend's details; the browser opens it without a script. */
export function details(md: MarkdownIt): void {
  const { rules } = md.renderer;
  rules["details_open"] = () => '<details class="govuk-details">\n';
  rules["summary_open"] = () => '<summary class="govuk-details__summary"><span class="govuk-details__summary-text">';
  rules["summary_close"] = () => '</span></summary>\n<div class="govuk-details__text">\n';
  rules["details_close"] = () => "</div>\n</details>\n";
}
