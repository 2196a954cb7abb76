import type { Heading } from "../pages/markdown.ts";
import { nearest } from "../text/nearest.ts";

/** A heading whose id is gone. */
export interface LostHeading {
  readonly heading: Heading;
  /** The heading that seems to stand in its place, under an id of its own. */
  readonly now?: Heading;
  /** The heading above it that is still there. */
  readonly above?: Heading;
}

/** The headings of a page before whose ids no longer reach anything, each with the heading that it seems to have become. */
export function lostHeadings(before: readonly Heading[], after: readonly Heading[], isThere: (id: string) => boolean): readonly LostHeading[] {
  const oldIds = new Set(before.map(({ id }) => id));
  const kept = new Map(after.filter(({ id }) => oldIds.has(id)).map((heading) => [heading.id, heading]));
  const newBelow = groupsBelow(after, ({ id }) => kept.has(id));
  const lost: LostHeading[] = [];
  for (const [above, group] of groupsBelow(before, ({ id }) => kept.has(id))) {
    const gone = group.filter(({ id }) => !isThere(id));
    const candidates = newBelow.get(above) ?? [];
    for (const [n, heading] of gone.entries()) {
      const now = gone.length === candidates.length ? candidates[n] : likest(heading, candidates);
      const still = kept.get(above);
      lost.push({ heading, ...(now ? { now } : {}), ...(still ? { above: still } : {}) });
    }
  }
  return lost;
}

/** Headings in groups, by the id of the kept heading above them; those before the first kept one stand under the empty id. */
function groupsBelow(headings: readonly Heading[], isKept: (heading: Heading) => boolean): ReadonlyMap<string, readonly Heading[]> {
  const groups = new Map<string, Heading[]>();
  let group: Heading[] = [];
  groups.set("", group);
  for (const heading of headings) {
    if (!isKept(heading)) group.push(heading);
    else groups.set(heading.id, (group = []));
  }
  return groups;
}

function likest({ text }: Heading, candidates: readonly Heading[]): Heading | undefined {
  const words = nearest(text, candidates.map((candidate) => candidate.text));
  return candidates.find((candidate) => candidate.text === words);
}
