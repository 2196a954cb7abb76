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

type Counts = Readonly<Record<FacetId, Map<string, number>>>;

/** Applies a choice: any value within a facet, all facets together, every word somewhere in the title or the summary. */
export function applyFilter({ entries }: Pick<Guidance, "entries">, state: FilterState): Filtered {
  const counts: Counts = { phase: new Map(), audience: new Map(), category: new Map(), type: new Map(), point: new Map() };
  const chosenFacets = facetIds.filter((id) => state.chosen[id].length > 0);
  const fitsWords = wordsFilter(state.words);
  const left: GuidanceEntry[] = [];
  for (const entry of entries) {
    const unfit = unfitFacets(entry, chosenFacets, state);
    if (unfit === "several" || !fitsWords(entry)) continue;
    // A page counts beside the values of a facet when no other facet shuts it out.
    if (unfit !== "none") countValues(entry, unfit, state, counts);
    else {
      left.push(entry);
      for (const id of facetIds) countValues(entry, id, state, counts);
    }
  }
  return { entries: left, counts };
}

/** Which facet alone shuts a page out, if not none or several do; this runs for every page at every change, so it makes nothing. */
function unfitFacets(entry: GuidanceEntry, chosenFacets: readonly FacetId[], state: FilterState): FacetId | "none" | "several" {
  let unfit: FacetId | "none" = "none";
  for (const id of chosenFacets) {
    if (valuesOf(entry, id, state).some((value) => state.chosen[id].includes(value))) continue;
    if (unfit !== "none") return "several";
    unfit = id;
  }
  return unfit;
}

function countValues(entry: GuidanceEntry, id: FacetId, state: FilterState, counts: Counts): void {
  for (const value of valuesOf(entry, id, state)) counts[id].set(value, (counts[id].get(value) ?? 0) + 1);
}

const valuesOf = (entry: GuidanceEntry, id: FacetId, { primaryOnly }: FilterState): readonly string[] =>
  id === "audience" && primaryOnly ? entry.primary : entry.values[id];

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
