import type { Related } from "../diagnostics/diagnostic.ts";
import type { ResolvedLink } from "../links/backlinks.ts";
import type { Comparison } from "./comparison.ts";

/** The links of the manual as it is now that no longer reach what they reached before, by the url, and `#` with the heading where the page is still there. */
export function brokenInbound({ before, after, changes }: Comparison, isLost: (address: string) => boolean): ReadonlyMap<string, readonly Related[]> {
  const broken = new Map<string, Related[]>();
  for (const [page, links] of after.links) {
    if (page.isMade) continue;
    for (const resolved of links) {
      const address = addressOf(resolved, page.path);
      if (address === "" || !isLost(address)) continue;
      const { line, column } = resolved.link.at;
      const place: Related = { file: page.path, line, column, message: "This link led there" };
      const known = broken.get(address);
      if (known) known.push(place);
      else broken.set(address, [place]);
    }
  }
  return broken;

  /** The address that a link may have lost: of a page that is there, the heading; of one that is not, where it led before. */
  function addressOf({ link, target }: ResolvedLink, path: string): string {
    if (target.kind === "page") return target.fragment ? `${target.url}#${target.fragment}` : "";
    if (target.kind !== "missing") return "";
    const was = before.resolve(link.href, changes.oldPathOf(path) ?? path);
    return was.kind === "page" ? was.url : "";
  }
}
