import type { MarkdownIt, Token } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import { metaOf } from "../page-state.ts";

/** Footnotes, with words for people who hear the page instead of seeing it. */
export function footnote(md: MarkdownIt): void {
  md.use(footnotePlugin);
  // `^[` starts a callout's words here, and thousands of inline notes would take seconds.
  md.inline.ruler.disable("footnote_inline");
  const { rules } = md.renderer;
  rules["footnote_ref"] = (tokens, index) => {
    const [number, reference] = numbers(tokens[index]);
    return `<sup class="app-footnote-reference"><a href="#fn${number}" id="fnref${reference}" aria-label="Footnote ${number}">[${number}]</a></sup>`;
  };
  rules["footnote_block_open"] = () => '<section class="app-footnotes" aria-label="Footnotes">\n<ol>\n';
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = (tokens, index) => `<li id="fn${numbers(tokens[index])[0]}">\n`;
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = (tokens, index) => {
    const [number, reference] = numbers(tokens[index]);
    return ` <a href="#fnref${reference}" aria-label="Back to where footnote ${number} is mentioned">↩︎</a>`;
  };
}

/** The ids that a footnote's token adds to the page. */
export function footnoteId(token: Token): string | undefined {
  if (token.type === "footnote_ref") return `fnref${numbers(token)[1]}`;
  return token.type === "footnote_open" ? `fn${numbers(token)[0]}` : undefined;
}

function numbers(token: Token | undefined): readonly [number: string, reference: string] {
  const number = String(Number(metaOf(token)["id"] ?? 0) + 1);
  const repeat = Number(metaOf(token)["subId"] ?? 0);
  return [number, repeat > 0 ? `${number}-${repeat}` : number];
}
