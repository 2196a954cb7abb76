import type { Related } from "../diagnostics/diagnostic.ts";
import type { Comparison } from "./comparison.ts";

/** The links of the manual as it is now that no longer reach what they reached before, by the url, and `#` with the heading where the page is still there. */
export function brokenInbound({ before, after, changes }: Comparison, isLost: (address: string) => boolean): ReadonlyMap<string, readonly Related[]> {
  const broken = new Map<string, Related[]>();
  for (const [page, links] of after.links) {
    if (page.isMade) continue;
    for (const { link, target } of links) {
      const address = target.kind === "page" ? (target.fragment ? `${target.url}#${target.fragment}` : "") : target.kind === "missing" ? urlBefore(link.href, page.path) : "";
      if (address === "" || !isLost(address)) continue;
      const place: Related = { file: page.path, line: link.at.line, column: link.at.column, message: "This link led there" };
      const known = broken.get(address);
      if (known) known.push(place);
      else broken.set(address, [place]);
    }
  }
  return broken;

  function urlBefore(href: string, path: string): string {
    const target = before.resolve(href, changes.oldPathOf(path) ?? path);
    return target.kind === "page" ? target.url : "";
  }
}
