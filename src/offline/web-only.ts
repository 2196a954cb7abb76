import { attributeOf, replaceTags } from "./tags.ts";

/*
 * Two attributes by which a layout says that web and copy differ: an element with `data-web-only` is left out of a
 * copy with all that is in it, and one with `data-copy-only` is hidden on the web and shown in a copy.
 */
const webOnly = "data-web-only";
const copyOnly = "data-copy-only";

/** Stand for the two ends of what is left out; content may not hold these characters. */
const start = "\uE013";
const end = "\uE014";

/** A page without what only the web shows, and with what only a copy shows. */
export function withoutWebOnly(html: string): string {
  if (!html.includes(webOnly) && !html.includes(copyOnly)) return html;
  let leaving: { readonly name: string; depth: number } | undefined;
  const marked = replaceTags(html, (tag) => {
    if (leaving) {
      if (tag.name === leaving.name) leaving.depth += 1;
      if (tag.name === `/${leaving.name}`) leaving.depth -= 1;
      if (leaving.depth > 0) return undefined;
      leaving = undefined;
      return end;
    }
    if (attributeOf(tag, webOnly) !== undefined) {
      leaving = { name: tag.name, depth: 1 };
      return start;
    }
    return attributeOf(tag, copyOnly) === undefined ? undefined : tag.written.replace(/\shidden(?=[\s>])/, "");
  });
  return marked.replace(new RegExp(`${start}[^${end}]*${end}\\n?`, "g"), "");
}
