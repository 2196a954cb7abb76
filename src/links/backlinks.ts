import type { Page } from "../pages/page.ts";
import type { Link } from "../pages/markdown.ts";
import type { Target } from "./target.ts";

/** A link of a page, and what it leads to. */
export interface ResolvedLink {
  readonly link: Link;
  readonly target: Target;
}

/** For each url, the pages whose text links to it, each once, in the manual's order; a page's links to itself do not count. */
export function backlinksOf(links: ReadonlyMap<Page, readonly ResolvedLink[]>): ReadonlyMap<string, readonly Page[]> {
  const backlinks = new Map<string, Page[]>();
  for (const [page, resolved] of links) {
    for (const { target } of resolved) {
      if (target.kind !== "page" || target.url === page.url) continue;
      const from = backlinks.get(target.url);
      if (!from) backlinks.set(target.url, [page]);
      else if (from.at(-1) !== page) from.push(page);
    }
  }
  return backlinks;
}
