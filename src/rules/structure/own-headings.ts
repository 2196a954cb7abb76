import type { Heading } from "../../pages/markdown.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { htmlBelowTitle } from "../../pages/title.ts";

/** A page's headings but for an opening one that repeats the title, which is not printed. */
export function ownHeadings({ facts: { headings, html }, title }: Pick<PageSource, "facts" | "title">): readonly Heading[] {
  const [first, ...rest] = headings;
  if (!first) return headings;
  return /^\s*<h/.test(html) && !/^\s*<h/.test(htmlBelowTitle(html.slice(0, html.indexOf("</h") + 5), title, [first])) ? rest : headings;
}
