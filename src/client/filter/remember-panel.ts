import type { Facet } from "../../facets/facet.ts";
import { type FilterState, noFilter, readState, sameState } from "../../facets/filter-state.ts";
import { element } from "../site/element.ts";
import { choiceMemory } from "../site/remembered-choice.ts";
import type { FilterParts } from "./filter-parts.ts";
import { tagsOf } from "./show-tags.ts";

/** What the reader asked this device to remember, shown and changed beside the filters. */
export interface RememberPanel {
  /** Nothing but a role and a phase, if any are remembered that this manual has. */
  remembered(): FilterState | undefined;
  /** Shows what can be done about the present choice. */
  show(state: FilterState): void;
  /** Says above the list that it is what was remembered. */
  showNotice(state: FilterState): void;
}

/** Makes the panel; nothing is ever written unless its button is pressed. */
export function createRememberPanel({ remember: holder, notice, status, heading }: FilterParts, facets: readonly Facet[]): RememberPanel {
  const memory = choiceMemory(document.body);
  const remembered = (): FilterState | undefined => {
    const query = memory.remembered();
    const state = query && roleAndPhase(readState(query, facets));
    return state && !sameState(state, noFilter) ? state : undefined;
  };
  const say = (text: string): void => {
    status.removeAttribute("aria-live");
    status.textContent = text;
  };
  const forget = (state: FilterState): void => {
    memory.forget();
    show(state);
    notice.replaceChildren();
    say("Your choice is no longer remembered on this device");
    heading.focus();
  };
  const keep = (state: FilterState): void => {
    const isKept = memory.remember(state.chosen);
    show(state);
    say(isKept ? `Remembered on this device: ${namesOf(state, facets)}` : "This browser does not let this site remember anything");
    holder.querySelector("button")?.focus();
  };
  const show = (state: FilterState): void => {
    const present = roleAndPhase(state);
    const kept = remembered();
    const canKeep = !sameState(present, noFilter) && !(kept && sameState(kept, present));
    holder.hidden = !kept && !canKeep;
    holder.replaceChildren(
      ...(kept ? [element("p", {}, `Remembered on this device: ${namesOf(kept, facets)}. `, textButton("Forget", () => forget(state)))] : []),
      ...(canKeep ? [element("p", {}, textButton(kept ? "Remember the present role and phase instead" : "Remember my role and phase on this device", () => keep(present)))] : []),
    );
  };
  return {
    remembered,
    show,
    showNotice: (state) => notice.replaceChildren(element("p", { class: "app-filter-results__note" }, `Showing your remembered choice: ${namesOf(state, facets)} `, textButton("Forget", () => forget(state)))),
  };
}

const roleAndPhase = ({ chosen: { phase, audience } }: FilterState): FilterState => ({ ...noFilter, chosen: { ...noFilter.chosen, phase, audience } });

const namesOf = (state: FilterState, facets: readonly Facet[]): string => tagsOf(roleAndPhase(state), facets).map(({ text }) => text).join(", ");

function textButton(text: string, act: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "app-filter__text-button" }, text);
  button.addEventListener("click", act);
  return button;
}
