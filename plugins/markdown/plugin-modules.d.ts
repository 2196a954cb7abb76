/** The three plugins ship without types; each is a function over a parser. */
declare module "markdown-it-abbr" {
  const plugin: (md: import("markdown-it").MarkdownIt) => void;
  export default plugin;
}
declare module "markdown-it-deflist" {
  const plugin: (md: import("markdown-it").MarkdownIt) => void;
  export default plugin;
}
declare module "markdown-it-footnote" {
  const plugin: (md: import("markdown-it").MarkdownIt) => void;
  export default plugin;
}
