import { queryFor, saysState, stateAt } from "../../facets/filter-address.ts";
import { type FilterState, noFilter, readState, sameState } from "../../facets/filter-state.ts";
import { facetsIn, showChosen } from "../site/facet-boxes.ts";
import { carryChoice } from "./carry-choice.ts";
import { createChoiceSteps } from "./choice-steps.ts";
import { filterParts } from "./filter-parts.ts";
import { foldForm } from "./fold-form.ts";
import { choiceOf, fillForm } from "./form-choice.ts";
import { createGuidanceList } from "./guidance-list.ts";
import { listenToReader } from "./listen-to-reader.ts";
import { createRememberPanel } from "./remember-panel.ts";
import { showTags, tagsOf } from "./show-tags.ts";

/** Makes a page's list follow its form and its address; the list stays as it was built until either says something else. */
export function startFilter(root: HTMLElement): void {
  const parts = filterParts(root);
  if (!parts) return;
  const { form, chosen, notice, searchLink } = parts;
  const facets = facetsIn(form);
  const own = readState(new URLSearchParams(root.dataset["filter"]), facets);
  const list = createGuidanceList(parts, own);
  const panel = createRememberPanel(parts, facets);
  let current = own;

  const hrefOf = (state: FilterState): string => location.pathname + queryFor(state, { own, remembers: panel.remembered() !== undefined });
  const showAround = (state: FilterState): void => {
    current = state;
    fillForm(form, state);
    showChosen(form, (id) => state.chosen[id].length + (id === "audience" && state.primaryOnly ? 1 : 0));
    showTags(chosen, tagsOf(state, facets), hrefOf);
    carryChoice(document, searchLink, state);
    panel.show(state);
    notice.replaceChildren();
  };
  const show = (state: FilterState): void => {
    showAround(state);
    list.show(state, true);
  };
  const steps = createChoiceSteps({ current: () => current, hrefOf, show });

  foldForm(parts);
  listenToReader(parts, {
    near: () => list.prepare(),
    change: (how) => steps.go(choiceOf(form, facets), how),
    takeOff: (at) => steps.go(tagsOf(current, facets)[at]?.without ?? current, "chosen"),
    clear: () => steps.go(noFilter, "chosen"),
  });
  window.addEventListener("popstate", () => steps.follow(stateAt(new URLSearchParams(location.search), facets, own)));

  const query = new URLSearchParams(location.search);
  // An address that says nothing, not even a place in the list, leaves room for what the reader asked to be remembered.
  const remembered = sameState(own, noFilter) && !saysState(query) && location.hash === "" ? panel.remembered() : undefined;
  const first = remembered ?? stateAt(query, facets, own);
  if (remembered) window.history.replaceState(null, "", hrefOf(remembered));
  showAround(first);
  if (remembered) panel.showNotice(remembered);
  if (!sameState(first, own)) list.show(first, false);
}
