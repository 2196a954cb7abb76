import { siteAddresses } from "../site/addresses.ts";
import { inLanguage } from "./in-language.ts";
import type { PagefindModule, StartedPagefind } from "./pagefind.ts";

/** Starts the Pagefind that stands beside the manual's pages on the web, in its worker. */
export async function startOnline(language: string): Promise<StartedPagefind> {
  const address = new URL(siteAddresses(document.body).file("manual-assets/pagefind/pagefind.js"), document.baseURI).href;
  // An address that is known only here, so that the bundler leaves the import alone.
  const { createInstance } = (await import(address)) as PagefindModule;
  const pagefind = inLanguage(document, language, () => createInstance({ baseUrl: "/" }));
  await pagefind.init();
  return { pagefind, missing: () => [] };
}
