import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeIn, describeInBrowsers, type Driver, inTab, openDriver } from "../drive.ts";
import { searchFor } from "./results.ts";
import { manualOf, onDisk, type Place } from "./sites.ts";

let place: Place;

beforeAll(async () => {
  if (hasCorpus) place = onDisk((await manualOf("design-manual")).copy);
});

describeInBrowsers(
  "a browser without WebAssembly",
  (driver) => {
    test.skipIf(!hasCorpus)("searches titles, says so, and logs nothing", async () => {
      const { shown, heard, has } = await inTab(driver(), async (tab) => {
        const shown = await searchFor(tab, place, "q=open+source");
        return { shown, heard: tab.heard, has: await tab.ask(() => typeof WebAssembly) };
      });
      expect(has).toBe("undefined");
      expect(shown.state).toBe("titles");
      expect(shown.results.map(({ url }) => url)).toContain("/making-software/open-source/");
      expect(shown.text).toMatch(/title/i);
      expect([heard.console, heard.errors, heard.failed]).toEqual([[], [], []]);
    });
  },
  { webAssembly: false },
);

// Firefox's driver cannot switch JavaScript off.
describeIn("chromium", "a browser without JavaScript", () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver("chromium");
  });
  afterAll(() => driver?.close());

  test.skipIf(!hasCorpus)("is led from the search page to the A to Z", async () => {
    await inTab(
      driver,
      async (tab) => {
        await tab.open(place.address("/search/?q=open+source"));
        await tab.click("main a[href*='a-z']");
        expect(place.urlOf(await tab.ask(() => location.href))).toBe("/a-z/");
      },
      { javaScript: false },
    );
  });
});
