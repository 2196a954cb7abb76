import { applyFilter } from "../../facets/apply-filter.ts";
import { type FilterState, sameState } from "../../facets/filter-state.ts";
import type { Guidance } from "../../facets/guidance.ts";
import { siteAddresses } from "../site/addresses.ts";
import { showCounts } from "../site/facet-boxes.ts";
import { reportFailure } from "../site/report-failure.ts";
import { loadSiteData } from "../site/site-data.ts";
import type { FilterParts } from "./filter-parts.ts";
import { createPageTitles } from "./page-titles.ts";
import { showTotal } from "./show-total.ts";
import { createResultList } from "./show-results.ts";

/** The list with its counts and headings; its data is loaded when it is first needed. */
export interface GuidanceList {
  /** Loads the data, so that a choice that is about to be made need not wait for it. */
  prepare(): void;
  /** Shows what a choice leaves; the total is announced if a reader's change led to it. */
  show(state: FilterState, announce: boolean): void;
}

/** Takes over the list of a page whose own choice is `own`. */
export function createGuidanceList(parts: FilterParts, own: FilterState): GuidanceList {
  const { body } = document;
  const addresses = siteAddresses(body);
  const results = createResultList(parts.results, addresses);
  const titles = createPageTitles(document, parts);
  let guidance: Guidance | undefined;
  let isLoading = false;
  let wanted: { readonly state: FilterState; readonly announce: boolean } | undefined;

  const showWanted = (): void => {
    if (!guidance || !wanted) return;
    const { state, announce } = wanted;
    const { entries, counts } = applyFilter(guidance, state);
    const isOwn = sameState(state, own);
    if (isOwn) results.showBuilt();
    else results.showFound(entries, guidance);
    titles.show(state, isOwn);
    showCounts(parts.form, (id, value) => counts[id].get(value) ?? 0);
    showTotal(parts, entries.length, announce);
    parts.results.removeAttribute("aria-busy");
  };
  const load = (): void => {
    if (isLoading) return;
    isLoading = true;
    loadSiteData("guidance", addresses.file(body.dataset["guidance"] ?? "")).then(
      (loaded) => {
        guidance = loaded;
        showWanted();
      },
      (reason: unknown) => {
        isLoading = false;
        reportFailure("The list cannot be filtered.", reason);
        if (wanted) showFailure(parts);
      },
    );
  };
  return {
    prepare: () => void (guidance || load()),
    show(state, announce) {
      wanted = { state, announce };
      if (guidance) return showWanted();
      parts.results.setAttribute("aria-busy", "true");
      load();
    },
  };
}

/** The list stays as it is; a reader must not take it for what was chosen. */
function showFailure({ results, status }: FilterParts): void {
  results.removeAttribute("aria-busy");
  status.removeAttribute("aria-live");
  status.textContent = "This list could not be filtered, because a part of this site did not load. Reload the page to try again.";
}
