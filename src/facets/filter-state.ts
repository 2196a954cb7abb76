import { type Facet, type FacetId, facetIds, type FacetValue, type FacetValues, noValues } from "./facet.ts";

/** What a reader has chosen: any of the values within a facet, and all of the facets together. */
export interface FilterState {
  readonly chosen: FacetValues;
  /** Only pages that are written for a chosen audience first of all. */
  readonly primaryOnly: boolean;
  /** Words that the title or the summary must hold; in a search, the query. */
  readonly words: string;
}

/** Nothing chosen. */
export const noFilter: FilterState = { chosen: noValues, primaryOnly: false, words: "" };

/** Keys of an address besides the facets' ids. */
export const wordsKey = "q";
export const matchKey = "match";

/** Reads a state from an address's query; values that the facets do not have are left out, and so is the order they were written in. */
export function readState(query: URLSearchParams, facets: readonly Facet[]): FilterState {
  const valuesOf = (id: FacetId): readonly string[] => {
    const values = facets.find((facet) => facet.id === id)?.values ?? [];
    const asked = new Set(query.getAll(id).flatMap((written) => [written, ...written.split(",")]).map((word) => meant(word, values)));
    return values.map((value) => value.id).filter((value) => asked.has(value));
  };
  return {
    chosen: Object.fromEntries(facetIds.map((id) => [id, valuesOf(id)])) as Record<FacetId, readonly string[]>,
    primaryOnly: query.get(matchKey) === "primary",
    words: (query.get(wordsKey) ?? "").trim().replace(/\s+/g, " "),
  };
}

/** The id that a word of an address stands for; other spellings count for less than ids. */
function meant(word: string, values: readonly FacetValue[]): string | undefined {
  const isMeant = ({ aliases = [] }: FacetValue): boolean => aliases.some((alias) => alias.toLowerCase() === word.toLowerCase());
  return (values.find(({ id }) => id === word) ?? values.find(isMeant))?.id;
}

/** A state as the query of an address: one spelling for each state; empty when nothing is chosen. */
export function writeState({ chosen, primaryOnly, words }: FilterState): URLSearchParams {
  const query = new URLSearchParams();
  if (words) query.set(wordsKey, words);
  for (const id of facetIds) for (const value of chosen[id]) query.append(id, value);
  if (primaryOnly) query.set(matchKey, "primary");
  return query;
}

/** Whether two states are the same choice. */
export const sameState = (a: FilterState, b: FilterState): boolean => writeState(a).toString() === writeState(b).toString();
