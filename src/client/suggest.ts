import { siteAddresses } from "./site/addresses.ts";
import { loadScript } from "./site/load-script.ts";
import { loadSiteData } from "./site/site-data.ts";
import { enhanceSearchBox } from "./suggest/enhance-search-box.ts";
import { suggestionMatcher } from "./suggest/match-suggestions.ts";

// Loaded when a reader turns to the search box of the header. Where the data cannot be had, the box stays the plain form it is.
const input = document.querySelector<HTMLInputElement>("#header-search");
const file = document.body.dataset["suggestions"];
const addresses = siteAddresses(document.body);
if (input && file !== undefined) {
  const language = input.form?.querySelector<HTMLInputElement>("input[name=lang]")?.value;
  const suggesting = loadSiteData("suggestions", addresses.file(file)).then(
    ({ pages }) => {
      const match = suggestionMatcher(pages.filter(({ lang }) => lang === language));
      enhanceSearchBox(input, { match, open: ({ url }) => location.assign(addresses.page(url)) });
    },
    (reason: unknown) => console.warn("Suggestions are not shown.", reason),
  );
  const { warm } = document.body.dataset;
  if (warm !== undefined) void suggesting.then(() => loadScript(document, addresses.file(warm))).catch((reason: unknown) => console.warn("The search is not loaded ahead.", reason));
}
