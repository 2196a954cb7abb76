import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { buildInto, type BuiltSite } from "../corpora/corpus.ts";
import { openBrowser } from "./browser.ts";
import { searchedManual, writeContent } from "./searched-manual.ts";
import { serve, type ServedSite } from "./serve.ts";

/** What the tests of a file share, from before the first to after the last. */
interface Opened {
  site: BuiltSite;
  served: ServedSite;
  browser: Browser;
}

/** Builds and serves the manual for tests of search, and opens a browser, for the tests of the calling file. */
export function openSearchedManual(): Readonly<Opened> {
  const opened: Partial<Opened> = {};
  beforeAll(async () => {
    opened.site = await buildInto({ content: writeContent(searchedManual) });
    opened.served = await serve(opened.site.folder, "/x/");
    opened.browser = await openBrowser();
  });
  afterAll(async () => {
    await opened.browser?.close();
    opened.served?.close();
  });
  // Filled before the first test runs.
  return opened as Opened;
}
