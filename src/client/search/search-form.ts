import type { FacetValues } from "../../facets/facet.ts";
import { facetsIn, openChosen, showChosen, tickedValues, tickValues } from "../site/facet-boxes.ts";
import { languageKey } from "./search-address.ts";
import type { Search } from "./search-engine.ts";
import type { SearchParts } from "./search-parts.ts";

/** The languages that can be searched, the manual's own first. */
export function searchedLanguages({ documentElement }: Document, { form }: SearchParts): readonly string[] {
  const offered = languageBoxes(form).map(({ value }) => value);
  return offered.length > 0 ? offered : [documentElement.lang];
}

/** What the form asks for at this moment. */
export function askedInForm({ form, words, filters }: SearchParts, language: string): Search {
  const chosen: FacetValues = tickedValues(filters);
  const state = { words: words.value.trim().replace(/\s+/g, " "), chosen, primaryOnly: false };
  return { state, language: languageBoxes(form).find(({ checked }) => checked)?.value ?? language };
}

/** Puts into the form what is asked for. */
export function fillForm({ form, words, filters }: SearchParts, { state, language }: Search): void {
  words.value = state.words;
  fillFilters(filters, state.chosen);
  for (const box of languageBoxes(form)) box.checked = box.value === language;
}

/** Ticks what is chosen, and lets no folded facet hide it. */
export function fillFilters(filters: HTMLElement, chosen: FacetValues): void {
  tickValues(filters, chosen);
  showChosen(filters, (id) => chosen[id].length);
  openChosen(filters, chosen);
}

/** On narrow screens the filters are folded behind a button. */
export function startFilterToggle({ toggle, filters }: SearchParts): void {
  toggle.addEventListener("click", () => {
    const isOpen = toggle.getAttribute("aria-expanded") === "true";
    toggle.setAttribute("aria-expanded", String(!isOpen));
    filters.classList.toggle("app-search__facets--open", !isOpen);
  });
}

/** What the form's boxes offer to filter by. */
export const offeredFacets = ({ filters }: SearchParts) => facetsIn(filters);

const languageBoxes = (form: HTMLFormElement): HTMLInputElement[] => Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${languageKey}"]`));
