/** The three plugins ship without types; each is a function over a parser. */
declare module "markdown-it-abbr" {
  import type { MarkdownIt } from "markdown-it";
  export default function abbreviation(md: MarkdownIt): void;
}
declare module "markdown-it-deflist" {
  import type { MarkdownIt } from "markdown-it";
  export default function definitionList(md: MarkdownIt): void;
}
declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";
  export default function footnote(md: MarkdownIt): void;
}
