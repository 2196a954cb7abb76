import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, inTab, until } from "../drive.ts";
import { searchFor } from "./results.ts";
import { manualOf, onTheWeb, type Place } from "./sites.ts";

let parent: string;
let shipped: Place;
let stricter: Place;

beforeAll(async () => {
  if (!hasCorpus) return;
  const manual = await manualOf("design-manual");
  shipped = await onTheWeb(manual);
  // A host that knows nothing of the worker's own policy, or one that takes WebAssembly out of it.
  parent = mkdtempSync(join(tmpdir(), "service-manual-policy-"));
  const site = join(parent, "_site");
  cpSync(manual.site, site, { recursive: true });
  writeFileSync(join(site, "_headers"), readFileSync(join(site, "_headers"), "utf8").replaceAll(" 'wasm-unsafe-eval'", ""));
  stricter = await onTheWeb({ site, basePath: manual.basePath });
});
afterAll(() => {
  shipped?.close();
  stricter?.close();
  if (parent) rmSync(parent, { recursive: true, force: true });
});

describeInBrowsers("the policy that the site is sent with", (driver) => {
  test.skipIf(!hasCorpus)("lets search run without one complaint, and without reaching another host", async () => {
    await inTab(driver(), async (tab) => {
      const shown = await searchFor(tab, shipped, "q=user+research");
      expect(shown.results).toHaveLength(10);
      expect([tab.heard.console, tab.heard.errors, tab.heard.failed]).toEqual([[], [], []]);
      const host = new URL(shipped.address("/")).host;
      expect(tab.heard.requests.filter((address) => !/^(data|blob|about):/.test(address) && new URL(address).host !== host)).toEqual([]);
    });
  });

  test.skipIf(!hasCorpus)("allows WebAssembly in Pagefind's worker and nowhere else", async () => {
    await inTab(driver(), async (tab) => {
      await tab.open(shipped.address("/search/"));
      const compiles = await tab.ask(async () => {
        try {
          await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
          return "compiled";
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(compiles).toBe("CompileError");
    });
  });

  test.skipIf(!hasCorpus)("without WebAssembly in the worker leaves a page that says so and can still be used", async () => {
    await inTab(driver(), async (tab) => {
      const shown = await searchFor(tab, stricter, "q=open+source");
      expect(["titles", "missing"]).toContain(shown.state);
      expect(shown.text).toMatch(/by title only|could not be/i);
      await tab.click(".app-result__title a");
      await until(tab, () => !location.pathname.includes("/search/"));
      expect(tab.heard.failed).toEqual([]);
    });
  });
});
