import { lowerFirst } from "../text/lower-first.ts";
import type { FacetValue } from "./facet.ts";

/** The titles of a page's primary audiences, as a remark: "For designers and developers"; `audiences` in the manual's order. */
export function audienceNote(primary: readonly string[], audiences: readonly FacetValue[]): string | undefined {
  const titles = audiences.filter(({ id }) => primary.includes(id)).map(({ title }) => lowerFirst(title));
  if (titles.length === 0) return undefined;
  return `For ${titles.length === 1 ? titles[0] : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`}`;
}
