import { noFilter, type FilterState, writeState } from "../../facets/filter-state.ts";
import { element } from "../site/element.ts";

/** Takes what is chosen along to a search: in the link beside the words, all of it; in the header's form, the role and the phase. */
export function carryChoice(document: Document, searchLink: HTMLAnchorElement | null, state: FilterState): void {
  if (searchLink) searchLink.search = writeState(state).toString();
  const form = document.querySelector("form.app-header-search");
  if (!form) return;
  for (const carried of Array.from(form.querySelectorAll("[data-carried]"))) carried.remove();
  const { phase, audience } = state.chosen;
  const query = writeState({ ...noFilter, chosen: { ...noFilter.chosen, phase, audience } });
  query.forEach((value, name) => form.append(element("input", { type: "hidden", name, value, "data-carried": "" })));
}
