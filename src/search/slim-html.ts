/** Tags of a page's text with what the index needs of them; all other markup is left out, but not the words in it. */
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/g;
const id = /\sid="([^"]+)"/;
const heading = /^h[1-6]$/;
/** Tags that stand inside a line: without them no word changes. */
const inline: ReadonlySet<string> = new Set([
  "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "input", "ins", "kbd", "mark", "q",
  "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
]);
/** Footnotes' marks and comments are no words, and would grow onto the words beside them. */
const noWords = /<sup class="app-footnote-reference">.*?<\/sup>|<a href="#fnref[^>]*>↩︎?<\/a>|<!--[^]*?-->/g;
/** The index takes words on both sides of a dash for one, unless there is space. */
const closeDash = /(?<=[\p{L}\p{N}.,;:!?’”)])[–—](?=[\p{L}\p{N}‘“(])/gu;

/** A page's text with as little markup as the index needs: blocks, and headings with their ids. Pictures are dropped, code is kept. */
export function slimHtml(html: string): string {
  return html
    .replace(noWords, "")
    .replace(tag, (_, slash: string, name: string, attributes: string) => {
      if (inline.has(name)) return "";
      const anchor = slash === "" && heading.test(name) ? id.exec(attributes)?.[1] : undefined;
      return anchor === undefined ? `<${slash}${name}>` : `<${name} id="${anchor}">`;
    })
    .replace(closeDash, " $& ")
    // What the index's own parser marks places with must not be forged by a page.
    .replaceAll("___PAGEFIND_", "PAGEFIND_");
}
