import type { Facet } from "../../facets/facet.ts";
import { writeState } from "../../facets/filter-state.ts";
import { showTags, tagLinks, tagsOf } from "../filter/show-tags.ts";
import type { Search } from "./search-engine.ts";
import type { SearchParts } from "./search-parts.ts";

/** Shows each chosen filter as a tag that takes it off, and links to the lists of guidance with the same choice. */
export function showChosenFilters({ chosen, browse }: SearchParts, { state, language }: Search, facets: readonly Facet[], addressOf: (search: Search) => string): void {
  const tags = tagsOf({ ...state, words: "" }, facets);
  showTags(chosen, tags, (without) => addressOf({ state: { ...without, words: state.words }, language }));
  browse.hidden = tags.length === 0;
  const link = browse.querySelector("a");
  if (link) link.search = writeState({ ...state, words: "" }).toString();
}

/** What a reader can do to the chosen filters. */
export interface ChosenFilterActions {
  /** Chooses what an address of the results page has in its query. */
  follow(query: URLSearchParams): void;
  clear(): void;
}

/** Lets the tags take filters off without leaving the page, and keeps the focus from falling off with a tag. */
export function listenToChosenFilters({ chosen, clear, words }: SearchParts, actions: ChosenFilterActions): void {
  chosen.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    // A click that asks for another tab or window is the browser's.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const at = tagLinks(chosen).indexOf(link);
    if (clear.contains(link)) actions.clear();
    else actions.follow(new URL(link.href).searchParams);
    const left = tagLinks(chosen);
    (left[Math.min(at, left.length - 1)] ?? words).focus();
  });
}
