import type { Manual } from "../../manual/manual.ts";
import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** An image or document that nothing shows or links to. */
export const unusedFile: ManualRule = {
  id: "unused-file",
  *check({ manual }) {
    // A page that cannot be read may be the one that uses it.
    if (manual.assets.length === 0 || manual.unreadable.length > 0) return;
    const used = filesInUse(manual);
    for (const { path } of manual.assets) {
      if (used.has(path.toLowerCase())) continue;
      yield {
        message: `No page shows or links to ${quoted(path, 200)}`,
        fix: "Link to it where it is meant to be found, or delete the file.",
        place: topOf(path),
      };
    }
  },
};

/** The paths, in small letters, of files that something leads to; a link in other letters is a problem of its own. */
function filesInUse({ links, moves, pages, resolve, settings }: Manual): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (target: ReturnType<typeof resolve>): void => {
    if (target.kind === "asset") used.add(target.path.toLowerCase());
    else if (target.kind === "missing") used.add(target.path.replace(/^\/+/, "").toLowerCase());
  };
  for (const resolved of links.values()) for (const { target } of resolved) add(target);
  for (const { to } of moves.moves) if (to.startsWith("/")) add(resolve(settings.basePath.slice(0, -1) + to, ""));
  for (const { front, path } of pages) for (const { href } of front.breadcrumbs ?? []) add(resolve(href, path));
  return used;
}
