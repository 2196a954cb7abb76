import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { factsOf } from "../../../scripts/pack/read-site.ts";
import { hasCorpus } from "../../corpora/corpus.ts";
import { openBrowser } from "../browser.ts";
import { describeIn } from "../drive.ts";
import { type Manual, manualOf, onDisk, onTheWeb, type Place } from "./sites.ts";

/** "Fast 4G" as Chromium's own developer tools have it: 9 Mbit/s down and 1.5 up, less a tenth, and 165 ms for each request. */
const fast4G = { offline: false, downloadThroughput: (9_000_000 * 0.9) / 8, uploadThroughput: (1_500_000 * 0.9) / 8, latency: 60 * 2.75 };

/*
 * Times are printed beside their goals, to be judged on a quiet machine by their median. What fails a run is only the
 * fastest of five being twice the goal, which no busy neighbour explains: a step that was put in the way.
 */
const busy = 2;

describeIn("chromium", "what a search costs", () => {
  let browser: Browser;
  let manual: Manual;
  let disk: Place;
  let web: Place;

  beforeAll(async () => {
    if (!hasCorpus) return;
    manual = await manualOf("design-manual");
    disk = onDisk(manual.copy);
    web = await onTheWeb(manual);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    web?.close();
  });

  const inPage = async <Result>(work: (page: Page) => Promise<Result>): Promise<Result> => {
    const context = await browser.newContext();
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const tenResults = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelectorAll("[data-search-state=found] li.app-result .app-result__excerpt").length >= 10, undefined, { polling: 20 });

  test.skipIf(!hasCorpus)("the first query from disk reads less than 300 KB of scripts", async () => {
    const bytes = await inPage(async (page) => {
      const read = new Set<string>();
      page.on("request", (request) => void (request.resourceType() === "script" && read.add(request.url())));
      await page.goto(disk.address("/search/?q=user+research"));
      await tenResults(page);
      return [...read].map((address) => statSync(fileURLToPath(address)).size).reduce((sum, size) => sum + size, 0);
    });
    console.info(`First query from disk: ${Math.round(bytes / 1000)} KB of scripts`);
    expect(bytes).toBeLessThan(300_000);
  });

  test.skipIf(!hasCorpus)("everything that search needs is less than 1.2 MB, on the web and on disk", () => {
    // The index's own programs lie beside it for the packer; no browser asks for them.
    const online = sizeBelow(join(manual.site, factsOf(manual.site)?.searchIndex ?? ""), (name) => name !== "pagefind.js");
    const offline = sizeBelow(join(manual.copy, "manual-assets/search")) + sizeBelow(join(manual.copy, "manual-assets"), (name) => /^(search-offline|words)[-.]/.test(name));
    console.info(`All that search reads: ${Math.round(online / 1000)} KB on the web, ${Math.round(offline / 1000)} KB on disk`);
    expect(online).toBeLessThan(1_200_000);
    expect(offline).toBeLessThan(1_200_000);
  });

  test.skipIf(!hasCorpus)("the first results from disk come on a processor four times slower (the goal is 2 seconds)", async () => {
    const times = await fiveTimes(() =>
      inPage(async (page) => {
        const devtools = await page.context().newCDPSession(page);
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
        const start = performance.now();
        await page.goto(disk.address("/search/?q=user+research"), { waitUntil: "commit" });
        await tenResults(page);
        return performance.now() - start;
      }),
    );
    console.info(`First results from disk, processor slowed four times: ${times.map(Math.round).join(", ")} ms`);
    expect(times[0]).toBeLessThan(2000 * busy);
  });

  const onFast4G = async (page: Page): Promise<void> => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", fast4G);
  };

  test.skipIf(!hasCorpus)("on fast 4G, ten results stand soon after Enter for a first-time reader who types eight letters a second (the goal is 1 second)", async () => {
    const times = await fiveTimes(() =>
      inPage(async (page) => {
        await onFast4G(page);
        await page.goto(web.address("/agile/"), { waitUntil: "load" });
        await page.focus("#header-search");
        await page.keyboard.type("user research", { delay: 125 });
        const start = performance.now();
        await page.keyboard.press("Enter");
        await tenResults(page);
        return performance.now() - start;
      }),
    );
    console.info(`Results on fast 4G: ${times.map(Math.round).join(", ")} ms after Enter`);
    expect(times[0]).toBeLessThan(1000 * busy);
  });

  test.skipIf(!hasCorpus)("on fast 4G, ten results stand soon after opening an address of the results page with nothing kept", async () => {
    const times = await fiveTimes(() =>
      inPage(async (page) => {
        await onFast4G(page);
        const start = performance.now();
        await page.goto(web.address("/search/?q=user+research"), { waitUntil: "commit" });
        await tenResults(page);
        return performance.now() - start;
      }),
    );
    console.info(`Results on fast 4G: ${times.map(Math.round).join(", ")} ms after opening their address`);
    expect(times[0]).toBeLessThan(2000 * busy);
  });

  test.skipIf(!hasCorpus)("a page of content asks for no search data until the reader turns to search", async () => {
    await inPage(async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => void (request.resourceType() === "script" && asked.push(request.url())));
      const ofSearch = (): string[] => asked.filter((address) => /pagefind|suggest|words|guidance|search|filter/.test(address.slice(address.lastIndexOf("manual-assets"))));
      for (const url of ["/", "/agile/", "/agile/scrum/", "/phases/alpha/"]) await page.goto(web.address(url), { waitUntil: "networkidle" });
      const main = asked.find((address) => address.includes("/main-"));
      expect(main).toBeDefined();
      expect(ofSearch().filter((address) => !/\/filter-/.test(address))).toEqual([]);
      const bytes = gzipSync(readFileSync(join(manual.site, "manual-assets", main?.split("/").at(-1) ?? ""))).length;
      console.info(`The script of every page: ${bytes} bytes compressed`);
      expect(bytes).toBeLessThan(8_192);
      await page.focus("#header-search");
      await page.keyboard.type("use");
      await page.waitForFunction(() => document.querySelectorAll("[role=option]").length > 0);
      expect(ofSearch()).not.toEqual([]);
    });
  });
});

/** Five measurements, the middle one in the middle. */
async function fiveTimes(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await measure());
  return times.toSorted((a, b) => a - b);
}

/** The bytes of the files below a folder. */
const sizeBelow = (folder: string, counts: (name: string) => boolean = () => true): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && counts(entry.name))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
    .reduce((sum, size) => sum + size, 0);
