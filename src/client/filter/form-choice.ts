import type { Facet } from "../../facets/facet.ts";
import { type FilterState, matchKey, readState, wordsKey } from "../../facets/filter-state.ts";
import { boxesOf, tickValues } from "../site/facet-boxes.ts";

/** What a form says. */
export function choiceOf(form: HTMLFormElement, facets: readonly Facet[]): FilterState {
  const query = new URLSearchParams();
  for (const [key, value] of Array.from(new FormData(form))) if (typeof value === "string") query.append(key, value);
  return readState(query, facets);
}

/** Makes a form say what is chosen. */
export function fillForm(form: HTMLFormElement, { chosen, primaryOnly, words }: FilterState): void {
  tickValues(form, chosen);
  for (const box of boxesOf(form, matchKey)) box.checked = primaryOnly;
  const input = form.elements.namedItem(wordsKey);
  // A space at the end of words that are being typed is not taken away under the reader's fingers.
  if (input instanceof HTMLInputElement && input.value.trim().replace(/\s+/g, " ") !== words) input.value = words;
}
