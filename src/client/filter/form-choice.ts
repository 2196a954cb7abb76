import { type Facet, facetIds } from "../../facets/facet.ts";
import { type FilterState, matchKey, readState, wordsKey } from "../../facets/filter-state.ts";

/** The facets that a form offers, so that an address can be read before any data is loaded. */
export function facetsOfForm(form: HTMLFormElement): readonly Facet[] {
  return facetIds
    .map((id) => ({ id, title: form.querySelector(`[data-facet=${id}] legend`)?.textContent ?? id, values: checkboxes(form, id).map(valueOf) }))
    .filter(({ values }) => values.length > 0);
}

/** What a form says. */
export function choiceOf(form: HTMLFormElement, facets: readonly Facet[]): FilterState {
  const query = new URLSearchParams();
  for (const [key, value] of Array.from(new FormData(form))) if (typeof value === "string") query.append(key, value);
  return readState(query, facets);
}

/** Makes a form say what is chosen. */
export function fillForm(form: HTMLFormElement, { chosen, primaryOnly, words }: FilterState): void {
  for (const id of facetIds) for (const box of checkboxes(form, id)) box.checked = chosen[id].includes(box.value);
  for (const box of checkboxes(form, matchKey)) box.checked = primaryOnly;
  const input = form.elements.namedItem(wordsKey);
  // A space at the end of words that are being typed is not taken away under the reader's fingers.
  if (input instanceof HTMLInputElement && input.value.trim().replace(/\s+/g, " ") !== words) input.value = words;
}

/** The boxes of one name. */
export const checkboxes = (form: HTMLFormElement, name: string): readonly HTMLInputElement[] => Array.from(form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`));

/** A label's own words stand before its count. */
const valueOf = (box: HTMLInputElement) => ({ id: box.value, title: box.labels?.[0]?.firstChild?.textContent?.trim() ?? box.value });
