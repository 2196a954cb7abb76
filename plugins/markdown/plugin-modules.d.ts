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
/** The parser's own rules, which ours call. */
declare module "markdown-it/lib/rules_inline/*" {
  import type { StateInline } from "markdown-it";
  export default function rule(state: StateInline, silent: boolean): boolean;
}
declare module "markdown-it/lib/rules_block/*" {
  import type { StateBlock } from "markdown-it";
  export default function rule(state: StateBlock, start: number, end: number, silent: boolean): boolean;
}
