import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { ResolvedLink } from "../../links/backlinks.ts";
import type { Manual } from "../../manual/manual.ts";
import type { Place } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";

/** How many links must agree before they are believed rather than the settings. */
const fewest = 10;
const mostNamed = 5;

/** Where links leave out the base path of the settings, if nearly all of a manual's links do: then the setting is the mistake. */
export function baseLeftOut({ settings, links }: Manual): readonly Place[] {
  const { basePath } = settings;
  if (basePath === "/") return [];
  const without: Place[] = [];
  let having = 0;
  for (const [{ path: file }, resolved] of links) {
    for (const { link, target } of resolved) {
      if (leavesOut(target)) without.push({ file, ...link.at });
      else if (link.href.startsWith(basePath)) having += 1;
    }
  }
  return without.length >= fewest && without.length > 4 * having ? without : [];
}

/** Whether an address would lead to a page if the base path stood before it. */
export const leavesOut = (target: ResolvedLink["target"]): boolean => target.kind === "missing" && target.because === "base path";

/** Says once, at the setting, what would be said at every link. */
export function* wrongBasePath({ settings, settingsFile }: Manual, without: readonly Place[]): Iterable<Omit<Finding, "rule">> {
  if (without.length === 0) return;
  yield {
    message: `${without.length} links leave out the start of this manual's addresses, ${quoted(settings.basePath)}`,
    fix: `Correct "basePath:" to what the links start with, or put ${quoted(settings.basePath.slice(0, -1))} before each of them.`,
    place: { file: settingsFile, ...(settings.basePathAt ?? { line: 1, column: 1 }) },
    related: without.slice(0, mostNamed).map((place) => ({ ...place, message: "One of these links" })),
  };
}
