import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, inTab, until } from "../drive.ts";
import { complaintsOf } from "./complaints.ts";
import { createAddressCheck } from "./leads-somewhere.ts";
import { queries } from "./queries.ts";
import { searchFor, searchFromHome, settled, shownAddresses } from "./results.ts";
import { type Manual, manualOf, onDisk, type Place } from "./sites.ts";

let manual: Manual;
let place: Place;

beforeAll(async () => {
  if (!hasCorpus) return;
  manual = await manualOf("design-manual");
  place = onDisk(manual.copy);
});

describeInBrowsers("searching a copy opened from disk", (driver) => {
  test.skipIf(!hasCorpus)("the header's box leads from the home page to ten results with title, trail and excerpt, in silence", async () => {
    const { shown, complaints } = await inTab(driver(), async (tab) => ({
      shown: await searchFromHome(tab, place, "user research"),
      complaints: complaintsOf(tab),
    }));
    expect(shown.state).toBe("found");
    expect(shown.results).toHaveLength(10);
    for (const { title, url, excerpt } of shown.results) {
      expect(title).not.toBe("");
      expect(excerpt).not.toBe("");
      expect(existsSync(fileURLToPath(place.address(url))), url).toBe(true);
    }
    // A page right below the home page has no trail, and one that is found by its keywords has no word to mark.
    expect(shown.results.filter(({ trail, excerpt }) => trail !== "" && /\*[^*]+\*/.test(excerpt)).length).toBeGreaterThanOrEqual(7);
    expect(shown.status).toMatch(/\d+ results/);
    expect(complaints).toEqual([]);
  });

  test.skipIf(!hasCorpus)("every page and heading that 20 queries show is there", async () => {
    const addresses = new Set<string>();
    await inTab(driver(), async (tab) => {
      for (const query of queries.slice(0, 20)) {
        await searchFor(tab, place, query);
        for (const address of await shownAddresses(tab)) addresses.add(address);
      }
    });
    const leadsSomewhere = createAddressCheck();
    const lost = [...addresses].filter((address) => !leadsSomewhere(address));
    expect(addresses.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test.skipIf(!hasCorpus)("a result's section opens at its heading, and going back restores the results", async () => {
    await inTab(driver(), async (tab) => {
      const before = await searchFor(tab, place, "q=user+research&phase=alpha");
      const [section] = before.results.flatMap(({ sections }) => sections);
      expect(section).toBeDefined();
      await tab.click(".app-result__sections a");
      const arrived = await until(tab, () => document.querySelector(":target")?.getBoundingClientRect().top);
      expect(Math.abs(arrived)).toBeLessThan(900);
      expect(place.urlOf(await tab.ask(() => location.href))).toBe(section?.url);
      await tab.back();
      expect(await settled(tab, place)).toEqual(before);
      expect(complaintsOf(tab)).toEqual([]);
    });
  });

  test.skipIf(!hasCorpus)("a copy works in a folder with any name", async () => {
    const parent = mkdtempSync(join(tmpdir(), "service-manual-named-"));
    const named = join(parent, "a b #1 100% R&D é");
    cpSync(manual.copy, named, { recursive: true });
    const { shown, complaints } = await inTab(driver(), async (tab) => ({
      shown: await searchFromHome(tab, onDisk(named), "user research"),
      complaints: complaintsOf(tab),
    }));
    rmSync(parent, { recursive: true });
    expect(shown.results).toHaveLength(10);
    expect(complaints).toEqual([]);
  });

  describe("and an honest answer", () => {
    test.skipIf(!hasCorpus)("to a misspelling is the word that was meant", async () => {
      const shown = await inTab(driver(), (tab) => searchFor(tab, place, "q=acessibility"));
      expect(`${shown.suggestions.join(" ")} ${shown.status} ${shown.text}`.toLowerCase()).toContain("accessibility");
      expect(shown.results.map(({ title }) => title)).not.toContain("Government as a platform");
    });

    test.skipIf(!hasCorpus)("to a word that is nowhere is that nothing was found, with what to do next", async () => {
      const shown = await inTab(driver(), (tab) => searchFor(tab, place, "q=xyzzy"));
      expect(shown).toMatchObject({ state: "none", results: [] });
      expect(shown.text).toContain("A to Z");
    });
  });
});
