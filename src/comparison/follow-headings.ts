import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createAnchorLookup } from "../links/anchor-lookup.ts";
import { placeName } from "../text/place.ts";
import { quoted } from "../text/printable.ts";
import type { Comparison } from "./comparison.ts";
import { lostOnPages } from "./heading-lost.ts";

/** Tells links to a heading that the change gave other words where that heading is now, which only a comparison knows. */
export function followHeadings(diagnostics: readonly Diagnostic[], comparison: Comparison): readonly Diagnostic[] {
  if (!diagnostics.some(({ rule }) => rule === "broken-anchor")) return diagnostics;
  const remedies = remediesOf(comparison);
  if (remedies.size === 0) return diagnostics;
  return diagnostics.map((found) => {
    const fix = found.rule === "broken-anchor" ? remedies.get(placeName(found)) : undefined;
    return fix === undefined ? found : { ...found, fix };
  });
}

/** What to do about each link to a heading that has another id now, by the link's place. */
function remediesOf(comparison: Comparison): ReadonlyMap<string, string> {
  const { after } = comparison;
  const moved = new Map<string, { readonly id: string; readonly text: string }>();
  for (const { page, heading, now } of lostOnPages(comparison, createAnchorLookup(after))) if (now) moved.set(`${page.url}#${heading.id}`, now);
  const remedies = new Map<string, string>();
  if (moved.size === 0) return remedies;
  for (const [{ path: file }, links] of after.links) {
    for (const { link, target } of links) {
      const now = target.kind === "page" ? moved.get(`${target.url}#${target.fragment}`) : undefined;
      if (!now || target.kind !== "page") continue;
      const instead = quoted(`${link.href.split("#", 1)[0] ?? ""}#${now.id}`, 200);
      remedies.set(placeName({ file, ...link.at }), `Change it to ${instead}, or end the heading ${quoted(now.text)} with "{#${target.fragment}}" so that old links still reach it.`);
    }
  }
  return remedies;
}
