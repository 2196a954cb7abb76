import { type Facet, facetIds, type FacetValues, noValues } from "../../facets/facet.ts";
import { allKey } from "../../facets/filter-address.ts";
import { noFilter, readState, sameState, writeState } from "../../facets/filter-state.ts";
import type { Search } from "./search-engine.ts";

/** The key of the language in an address of the results page. */
export const languageKey = "lang";

/** What a results page has to choose from, and what it does where its address says nothing. */
export interface SearchChoices {
  readonly facets: readonly Facet[];
  /** The manual's own first. */
  readonly languages: readonly string[];
  /** The role and the phase that the reader asked this device to remember. */
  readonly remembered: FacetValues | undefined;
}

/** What an address of the results page asks for. */
export function searchAt(query: URLSearchParams, { facets, languages, remembered }: SearchChoices): Search {
  const state = readState(query, facets);
  const asked = query.get(languageKey);
  const [own = ""] = languages;
  return {
    state: { ...state, primaryOnly: false, chosen: saysChoice(query) ? state.chosen : (remembered ?? noValues) },
    language: asked && languages.includes(asked) ? asked : own,
  };
}

/** The query of the address at which the results page asks for this, with its question mark; empty where it asks for nothing. */
export function queryOfSearch({ state, language }: Search, { languages, remembered }: Pick<SearchChoices, "languages" | "remembered">): string {
  const query = writeState(state);
  if (remembered && !saysChoice(query)) query.set(allKey, "1");
  if (language !== languages[0]) query.set(languageKey, language);
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether an address says itself what is chosen to filter by. */
export const saysChoice = (query: URLSearchParams): boolean => [...facetIds, allKey].some((key) => query.has(key));

/** Whether nothing is chosen to filter by. */
export const choosesNothing = (chosen: FacetValues): boolean => facetIds.every((id) => chosen[id].length === 0);

/** Whether there is nothing to look for. */
export const isIdle = ({ state }: Search): boolean => sameState(state, noFilter);
