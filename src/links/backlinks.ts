import type { Link } from "../pages/markdown.ts";
import type { Page } from "../pages/page.ts";
import type { Target } from "./target.ts";

/** A link of a page, and what it leads to. */
export interface ResolvedLink {
  readonly link: Link;
  readonly target: Target;
}

/** For each page, the urls of the other pages that its text links to, each once. */
export function outgoingOf(links: ReadonlyMap<Page, readonly ResolvedLink[]>): ReadonlyMap<Page, ReadonlySet<string>> {
  const outgoing = new Map<Page, ReadonlySet<string>>();
  for (const [page, resolved] of links) {
    const urls = new Set<string>();
    for (const { target } of resolved) if (target.kind === "page" && target.url !== page.url) urls.add(target.url);
    outgoing.set(page, urls);
  }
  return outgoing;
}

/** For each url, the pages whose text links to it, each once, in the manual's order. */
export function backlinksOf(outgoing: ReadonlyMap<Page, ReadonlySet<string>>): ReadonlyMap<string, readonly Page[]> {
  const backlinks = new Map<string, Page[]>();
  for (const [page, urls] of outgoing) {
    for (const url of urls) {
      const from = backlinks.get(url);
      if (from) from.push(page);
      else backlinks.set(url, [page]);
    }
  }
  return backlinks;
}
