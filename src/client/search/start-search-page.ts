import { type FacetValues, noValues } from "../../facets/facet.ts";
import { siteAddresses } from "../site/addresses.ts";
import { listenToChosenFilters } from "./chosen-filters.ts";
import type { StartPagefind } from "./pagefind.ts";
import { rememberedValues, showRemembered } from "./remembered-notice.ts";
import { createResultsPrinter } from "./results-printer.ts";
import { isIdle, queryOfSearch, saysChoice, searchAt, type SearchChoices } from "./search-address.ts";
import { createSearchEngine, type Search } from "./search-engine.ts";
import { askedInForm, fillFilters, fillForm, offeredFacets, searchedLanguages, startFilterToggle } from "./search-form.ts";
import { type SearchParts, searchParts } from "./search-parts.ts";

/** Makes the results page work, with the transport that the page was built for. */
export function startSearchPage(document: Document, start: StartPagefind): void {
  const parts = searchParts(document);
  if (!parts) return;
  const facets = offeredFacets(parts);
  const languages = searchedLanguages(document, parts);
  const [ownLanguage = ""] = languages;
  const addresses = siteAddresses(document.body);
  const engine = createSearchEngine({ start, addresses, files: document.body.dataset, ownLanguage });
  const choices = (): SearchChoices => ({ facets, languages, remembered: rememberedValues(facets) });
  const addressOf = (search: Search): string => location.pathname + queryOfSearch(search, choices());
  const printer = createResultsPrinter({ document, parts, facets, addresses, engine, addressOf });

  const show = (shown = 0): void => {
    const query = new URLSearchParams(location.search);
    const { remembered } = choices();
    const search = searchAt(query, choices());
    fillForm(parts, search);
    showRemembered(parts, saysChoice(query) ? undefined : remembered, facets, show);
    void printer.show(search, shown);
  };
  const go = (): void => {
    const address = addressOf(askedInForm(parts, ownLanguage));
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
    show();
  };

  const choose = (chosen: FacetValues): void => {
    fillFilters(parts.filters, chosen);
    go();
  };

  parts.columns.hidden = false;
  startFilterToggle(parts);
  listen(parts, go, () => !isIdle(askedInForm(parts, ownLanguage)) || location.search !== "");
  listenToChosenFilters(parts, {
    follow: (query) => choose(searchAt(query, choices()).state.chosen),
    clear: () => choose(noValues),
  });
  window.addEventListener("popstate", () => show(shownBefore()));
  show(shownBefore());
}

/** Words are looked for when they are sent off; what is ticked counts at once, if there is anything to look for. */
function listen({ form }: SearchParts, go: () => void, hasSearch: () => boolean): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type) && hasSearch()) go();
  });
}

/** How many results stood on the page when it was left, which is kept with its address. */
function shownBefore(): number {
  const kept: unknown = history.state;
  return typeof kept === "object" && kept !== null && "shown" in kept && typeof kept.shown === "number" ? kept.shown : 0;
}
