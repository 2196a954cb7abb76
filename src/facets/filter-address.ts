import { type Facet, facetIds } from "./facet.ts";
import { type FilterState, matchKey, noFilter, readState, sameState, wordsKey, writeState } from "./filter-state.ts";

/** Says in an address that nothing is chosen, where a page alone would say something else. */
export const allKey = "all";

/** Whether an address says what is chosen. */
export const saysState = (query: URLSearchParams): boolean => [...facetIds, wordsKey, matchKey, allKey].some((key) => query.has(key));

/** What is chosen at an address of a page: what its query says, else the page's own choice. */
export const stateAt = (query: URLSearchParams, facets: readonly Facet[], own: FilterState): FilterState => (saysState(query) ? readState(query, facets) : own);

/** A state as the query of a page, with its question mark; empty when the page alone says it. */
export function queryFor(state: FilterState, { own, remembers }: { readonly own: FilterState; readonly remembers: boolean }): string {
  if (sameState(state, noFilter)) return sameState(own, noFilter) && !remembers ? "" : `?${allKey}=1`;
  return sameState(state, own) ? "" : `?${writeState(state).toString()}`;
}
