import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildInto } from "../corpora/corpus.ts";
import { folderOf } from "../disk/folder-of.ts";
import { page as source } from "../manual-from.ts";
import { openBrowser } from "./browser.ts";
import { serve, type ServedSite } from "./serve.ts";

/** The settings of the manual that the tests of filters read. */
export const settings = `
name: Test Manual
organisation: Test Office
url: https://manual.example
audiences:
  - { id: designers, title: Designers, singular: Designer, aliases: [ux, "Graphic, web"] }
  - { id: developers, title: Developers, singular: Developer }
categories:
  - { id: agile, title: Agile }
  - { id: design, title: Design }
`;
const front = (phases: string, primary: string, more = ""): string => `phases: [${phases}]\naudience:\n  primary: ${primary}\n${more}`;
const files = {
  "manual.yaml": settings,
  "agile/index.md": source("Agile", "Text.", "layout: category\ncategory: agile\n"),
  "designers/index.md": source("Guidance for designers", "What designers do.", "layout: role-index\naudience: designers\nhero: Sketch\n"),
  "sketch.md": source("Sketch", "Text.", front("alpha", "designers", "  secondary: developers\ncategory: design\nsubtitle: Draw first\n")),
  "plan.md": source("Plan", "Text.", front("alpha, beta", "developers", "category: agile\n")),
  "ship.md": source("Ship", "Text.", front("beta", "developers", "category: agile\nsubtitle: Café and <script>\n")),
  "watch.md": source("Watch", "Text.", front("live", "designers", "category: design\nlang: cy\nstatus: draft\nsubtitle: Gwylio\n")),
};

/** A browser with the manual, for the tests of one file. */
export interface FilteredManual {
  readonly browser: () => Browser;
  readonly url: () => string;
  /** Opens a page, hands it to a test, and closes it; what the page reports as an error fails the test. */
  readonly onPage: (url: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) => Promise<void>;
}

/** Builds and serves the manual before a file's tests, and closes everything after them. */
export function filteredManual(): FilteredManual {
  let served: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve((await buildInto({ content: folderOf(files), basePath: "/x/" })).folder, "/x/");
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return {
    browser: () => browser,
    url: () => served.url,
    async onPage(url, use, options = {}) {
      const context = await browser.newContext({ bypassCSP: true, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(served.url + url);
      await use(page);
      await context.close();
      expect(errors).toEqual([]);
    },
  };
}

/** The titles of the pages that a list shows. */
export const titles = (page: Page): Promise<string[]> => page.locator("[data-filter-results] .app-page-list__link").allTextContents();

/** Waits until a page says how many pages are left. */
export const until = (page: Page, text: string): Promise<unknown> => page.waitForFunction((wanted) => document.querySelector("[data-filter-status]")?.textContent === wanted, text);
