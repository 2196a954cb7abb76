import type { Finding, Related } from "../diagnostics/diagnostic.ts";
import { sameMistake } from "../diagnostics/same-mistake.ts";
import { placeName } from "../text/place.ts";

/** A mistake at one of the places where it was made. */
export interface Occurrence extends Omit<Finding, "rule"> {
  /** Mistakes with one key are the same one, made again. */
  readonly key: string;
}

/** How many of the other places each names; all of them are reported. */
const mostNamed = 5;

/** Gives each mistake the other places where it was made; the first few of them, or a manual with one mistake in many places would grow with the square of their number. */
export function withOthers(found: readonly Occurrence[]): Omit<Finding, "rule">[] {
  const groups = new Map<string, Map<string, Occurrence>>();
  for (const each of found) {
    const group = groups.get(each.key) ?? new Map<string, Occurrence>();
    groups.set(each.key, group);
    // Links that share a definition share its mistake, which stands there once.
    group.set(placeName(each.place), each);
  }
  return [...groups.values()].flatMap((group) => {
    const all = [...group.values()];
    return all.map((each) => withThose(each, all));
  });
}

function withThose({ key: _, ...finding }: Occurrence, all: readonly Occurrence[]): Omit<Finding, "rule"> {
  if (all.length === 1) return finding;
  const own = placeName(finding.place);
  const related: Related[] = [...(finding.related ?? [])];
  for (const { place } of all.slice(0, mostNamed + 1)) {
    if (placeName(place) !== own && related.length < mostNamed) related.push({ ...place, message: sameMistake });
  }
  return { ...finding, related };
}
