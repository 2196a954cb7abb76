import type { Filtered } from "../../facets/apply-filter.ts";
import { facetIds } from "../../facets/facet.ts";
import type { FilterState } from "../../facets/filter-state.ts";
import type { FilterParts } from "./filter-parts.ts";
import { checkboxes } from "./form-choice.ts";

/** Prints how many pages each value would give. */
export function showCounts(form: HTMLFormElement, counts: Filtered["counts"]): void {
  for (const id of facetIds) {
    for (const box of checkboxes(form, id)) {
      const count = box.labels?.[0]?.querySelector(".app-filter__count");
      if (count) count.textContent = `(${counts[id].get(box.value) ?? 0})`;
    }
  }
}

/** Says beside the name of each facet how many of its values are chosen, so that a folded facet hides no choice. */
export function showChosen(form: HTMLFormElement, { chosen, primaryOnly }: FilterState): void {
  for (const id of facetIds) {
    const note = form.querySelector(`[data-facet=${id}] [data-facet-chosen]`);
    const number = chosen[id].length + (id === "audience" && primaryOnly ? 1 : 0);
    if (note) note.textContent = number > 0 ? `${number} chosen` : "";
  }
}

/** "1 page", "2 pages". */
export const pagesText = (count: number): string => (count === 0 ? "No pages" : count === 1 ? "1 page" : `${count} pages`);

/** Says how many pages are left: once aloud, if a reader's change led here, and on the button that closes a folded form. */
export function showTotal({ status, apply }: FilterParts, count: number, announce: boolean): void {
  // What a page shows as it opens is read with the page; only what changes afterwards is announced.
  if (announce) status.removeAttribute("aria-live");
  else status.setAttribute("aria-live", "off");
  status.textContent = pagesText(count);
  apply.textContent = count === 0 ? "Close filters" : `Show ${pagesText(count)}`;
}
