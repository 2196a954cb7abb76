import { type Facet, type FacetValues, noValues } from "../../facets/facet.ts";
import { readState } from "../../facets/filter-state.ts";
import { element } from "../site/element.ts";
import { choiceMemory } from "../site/remembered-choice.ts";
import { choosesNothing } from "./search-address.ts";
import type { SearchParts } from "./search-parts.ts";

/** The role and the phase that the reader asked this device to remember, as far as this manual has them. */
export function rememberedValues(facets: readonly Facet[]): FacetValues | undefined {
  const query = choiceMemory(document.body).remembered();
  if (!query) return undefined;
  const { phase, audience } = readState(query, facets).chosen;
  const chosen = { ...noValues, phase, audience };
  return choosesNothing(chosen) ? undefined : chosen;
}

/** Says that results are filtered by what was remembered, with a way to forget it. */
export function showRemembered({ remembered, words }: SearchParts, chosen: FacetValues | undefined, facets: readonly Facet[], onForgotten: () => void): void {
  remembered.hidden = chosen === undefined;
  if (!chosen) return;
  const titles = facets.flatMap(({ id, values }) => values.filter((value) => chosen[id].includes(value.id)).map(({ title }) => title));
  const forget = element("button", { type: "button", class: "app-filter__text-button" }, "Forget");
  forget.addEventListener("click", () => {
    choiceMemory(document.body).forget();
    words.focus();
    onForgotten();
  });
  remembered.replaceChildren(`Showing your remembered choice: ${titles.join(", ")} `, forget);
}
