import type { Heading, MarkdownFacts } from "./markdown.ts";
import { slugOf } from "./address.ts";

/** The title of a page whose front matter has none: its first heading, else its first line, else its slug in words. */
export function titleFromBody(body: string, headings: readonly Heading[], url: string): string {
  const heading = headings[0];
  if (heading?.text) return heading.text;
  const line = firstLine(body);
  if (line && line.length <= 200) return line.replace(/^[>*_#\s-]+|[*_#\s]+$/g, "") || line;
  const words = slugOf(url).replace(/-/g, " ") || "Untitled";
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Rendered HTML that does not begin with the page's title a second time. An opening heading leaves its id behind,
 * so that links to it still land at the top; other headings move down a level when the text holds a level one,
 * because the page's title is the only one.
 */
export function htmlBelowTitle(facts: Pick<MarkdownFacts, "html" | "headings" | "opensWithHeading">, title: string): string {
  let below = facts.html;
  if (repeatsTitle(facts, title)) {
    below = below.replace(/^\s*<h([1-6])([^>]*)>.*?<\/h\1>\n?/s, (_, __, attributes: string) => {
      const id = /\sid="[^"]*"/.exec(attributes)?.[0];
      return id === undefined ? "" : `<span${id}></span>`;
    });
  } else if (facts.headings.length === 0) {
    const opening = /^\s*<p>([^<\n]*)(<\/p>\n?|\n)/.exec(below);
    if (opening && same(unescape(opening[1] ?? ""), title)) {
      below = (opening[2] === "\n" ? "<p>" : "") + below.slice(opening[0].length);
    }
  }
  if (!/<h1[\s>]/.test(below)) return below;
  return below.replace(/<(\/?)h([1-5])(?=[\s>])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
}

/** Whether a text begins with its page's title as a heading, which is not printed. */
export const repeatsTitle = ({ headings, opensWithHeading }: Pick<MarkdownFacts, "headings" | "opensWithHeading">, title: string): boolean =>
  opensWithHeading && headings[0] !== undefined && same(headings[0].text, title);

const firstLine = (body: string): string | undefined => body.split("\n", 50).find((text) => text.trim() !== "")?.trim();

const same = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

const unescape = (html: string): string =>
  html.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
