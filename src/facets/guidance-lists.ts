import type { Manual } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import { type FacetId, facetIds } from "./facet.ts";
import { guidanceOf, guidancePages, type PointsOf } from "./guidance-of.ts";
import type { Guidance, GuidanceEntry } from "./guidance.ts";

/** A phase, an audience, both or neither. */
export interface PhaseAudience {
  readonly phase?: string;
  readonly audience?: string;
}

/** The guidance for a phase, an audience or both, as every page and every script counts it. */
export interface GuidanceLists {
  readonly guidance: Guidance;
  /** In list order; everything when nothing is chosen. */
  pagesFor(choice: PhaseAudience): readonly Page[];
  /** How many pages a filter with this choice would count beside a value of a facet. */
  countsFor(choice: PhaseAudience): (id: FacetId, value: string) => number;
}

interface List {
  readonly pages: Page[];
  readonly entries: GuidanceEntry[];
}
const noList: List = { pages: [], entries: [] };

/** Facets whose values are counted page by page; for the others there are lists. */
const countedFacets = facetIds.filter((id) => id !== "phase" && id !== "audience");

/** Lists all guidance once, under each phase, each audience and each pair of them, so that dozens of pages need not look through all of it. */
export function guidanceLists(manual: Manual, pointsOf: PointsOf): GuidanceLists {
  const guidance = guidanceOf(manual, pointsOf);
  const pages = guidancePages(manual);
  const lists = new Map<string, List>();
  for (const [at, entry] of guidance.entries.entries()) {
    const page = pages[at];
    if (!page) continue;
    for (const phase of ["", ...entry.values.phase]) {
      for (const audience of ["", ...entry.values.audience]) {
        const key = keyOf({ phase, audience });
        const list = lists.get(key) ?? { pages: [], entries: [] };
        lists.set(key, list);
        list.pages.push(page);
        list.entries.push(entry);
      }
    }
  }
  const listFor = (choice: PhaseAudience): List => lists.get(keyOf(choice)) ?? noList;
  return {
    guidance,
    pagesFor: (choice) => listFor(choice).pages,
    countsFor(choice) {
      const counts = countValues(listFor(choice).entries);
      // Another value of a facet that is chosen from would stand beside the chosen one, so it is counted without it.
      return (id, value) => (id === "phase" || id === "audience" ? listFor({ ...choice, [id]: value }).entries.length : (counts.get(id)?.get(value) ?? 0));
    },
  };
}

/** Texts are not joined for each count: this runs for dozens of lists, some as long as the manual. */
function countValues(entries: readonly GuidanceEntry[]): ReadonlyMap<FacetId, ReadonlyMap<string, number>> {
  const counts = new Map(countedFacets.map((id) => [id, new Map<string, number>()]));
  for (const [id, ofFacet] of counts) {
    for (const { values } of entries) for (const value of values[id]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Ids are never empty and hold no spaces. */
const keyOf = ({ phase = "", audience = "" }: PhaseAudience): string => `${phase} ${audience}`;
