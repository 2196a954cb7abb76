import { loadScript } from "../site/load-script.ts";
import { siteAddresses } from "../site/addresses.ts";
import { packsFolder } from "../../offline/search-pack.ts";
import { rankingOptions } from "../../search/ranking.ts";
import { inLanguage } from "./in-language.ts";
import { createIndexFiles, indexAddress } from "./index-files.ts";
import type { PagefindModule, StartPagefind } from "./pagefind.ts";

/** What the packer puts into the script of a copy's results page. */
export interface PackedSearch {
  /** Runs Pagefind's own program with another function in the place of `fetch`. */
  readonly loadPagefind: (fetch: (address: string) => Promise<Response>) => PagefindModule;
  readonly embedded: Readonly<Record<string, string>>;
  readonly digits: number | undefined;
}

/** Starts Pagefind from the scripts of an offline copy, where `fetch`, modules and workers do not run. */
export const startOffline =
  ({ loadPagefind, embedded, digits }: PackedSearch): StartPagefind =>
  async (language) => {
    // Pagefind would reject a promise that nobody holds.
    if (typeof WebAssembly === "undefined") throw new Error("This browser runs no WebAssembly");
    const site = siteAddresses(document.body);
    const files = createIndexFiles({
      embedded,
      digits,
      load: (pack) => loadScript(document, site.file(`${packsFolder}/${pack}`)),
      registered: () => window.serviceManual?.searchFiles ?? {},
    });
    const module = loadPagefind((address) => files.read(address));
    const options = { basePath: indexAddress, baseUrl: "/", noWorker: true };
    const pagefind = inLanguage(document, language, () => module.createInstance(options));
    await pagefind.init();
    await pagefind.options(rankingOptions);
    return { pagefind, missing: () => files.missing() };
  };
