import { type FacetId, facetIds } from "./facet.ts";
import type { FilterState } from "./filter-state.ts";
import type { Guidance, GuidanceEntry } from "./guidance.ts";

/** What a choice leaves. */
export interface Filtered {
  /** In list order. */
  readonly entries: readonly GuidanceEntry[];
  /** For each facet and value, how many pages with that value the choices in all other facets leave. */
  readonly counts: Readonly<Record<FacetId, ReadonlyMap<string, number>>>;
}

/** Applies a choice: any value within a facet, all facets together, every word somewhere in the title or the summary. */
export function applyFilter({ entries }: Pick<Guidance, "entries">, state: FilterState): Filtered {
  const counts = { phase: new Map(), audience: new Map(), category: new Map(), type: new Map(), point: new Map() } satisfies Record<FacetId, Map<string, number>>;
  const fitsWords = wordsFilter(state.words);
  const left: GuidanceEntry[] = [];
  for (const entry of entries) {
    if (!fitsWords(entry)) continue;
    const unfit = facetIds.filter((id) => !fits(entry, id, state));
    if (unfit.length === 0) left.push(entry);
    // A page counts beside the values of a facet when no other facet shuts it out.
    for (const id of unfit.length === 0 ? facetIds : unfit.length === 1 ? unfit : []) {
      for (const value of valuesOf(entry, id, state)) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
    }
  }
  return { entries: left, counts };
}

const valuesOf = (entry: GuidanceEntry, id: FacetId, { primaryOnly }: FilterState): readonly string[] =>
  id === "audience" && primaryOnly ? entry.primary : entry.values[id];

function fits(entry: GuidanceEntry, id: FacetId, state: FilterState): boolean {
  const chosen = state.chosen[id];
  return chosen.length === 0 || valuesOf(entry, id, state).some((value) => chosen.includes(value));
}

function wordsFilter(words: string): (entry: GuidanceEntry) => boolean {
  const wanted = plain(words).split(" ").filter(Boolean);
  if (wanted.length === 0) return () => true;
  return ({ title, summary }) => {
    const text = plain(`${title} ${summary ?? ""}`);
    return wanted.every((word) => text.includes(word));
  };
}

/** Text as words are compared: without case, accents or kinds of apostrophe. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
