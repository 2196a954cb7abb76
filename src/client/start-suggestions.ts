import { siteAddresses } from "./site/addresses.ts";
import { loadScript } from "./site/load-script.ts";

/** Loads what suggests pages while a reader types, once the reader turns to the header's search box; without it the box is a plain form. */
export function startSuggestions(document: Document): void {
  const box = document.querySelector<HTMLInputElement>("#header-search");
  const { suggest } = document.body.dataset;
  if (!box || suggest === undefined) return;
  const load = (): void => {
    loadScript(document, siteAddresses(document.body).file(suggest)).catch((reason: unknown) => console.warn("Suggestions are not shown.", reason));
  };
  if (document.activeElement === box) load();
  else box.addEventListener("focus", load, { once: true });
}
