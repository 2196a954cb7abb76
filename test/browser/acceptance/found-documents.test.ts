import { readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, type Driver, inTab } from "../drive.ts";
import { complaintsOf } from "./complaints.ts";
import { createAddressCheck } from "./leads-somewhere.ts";
import { searchFor, searchFromHome, type Shown, shownAddresses } from "./results.ts";
import { type Manual, manualOf, onDisk, onTheWeb, type Place } from "./sites.ts";

/*
 * Five documents of different ages and shapes, most of them without front matter, must be found as well as a manual that
 * was written for this: nothing of search may rest on phases, roles, subjects or summaries.
 */

const queries = ["q=assessment+report", "q=assisted+digital", "q=service+standard", "q=%22user+needs%22", "q=governance&category=governance", "q=asessment", "q=xyzzy", "q=the"];
let manual: Manual;
let web: Place;
let disk: Place;

beforeAll(async () => {
  if (!hasCorpus) return;
  manual = await manualOf("seeds");
  web = await onTheWeb(manual);
  disk = onDisk(manual.copy);
});
afterAll(() => web?.close());

const answersOf = (driver: Driver, place: Place): Promise<readonly Shown[]> =>
  inTab(driver, async (tab) => {
    const answers: Shown[] = [];
    for (const query of queries) answers.push(await searchFor(tab, place, query));
    return answers;
  });

describeInBrowsers("five found documents", (driver) => {
  test.skipIf(!hasCorpus)("are searched from the header, on disk, in silence", async () => {
    const { shown, complaints } = await inTab(driver(), async (tab) => ({
      shown: await searchFromHome(tab, disk, "assessment report"),
      complaints: complaintsOf(tab),
    }));
    expect(shown.results.map(({ url }) => url)).toContain("/get-an-assessment-report/");
    expect(complaints).toEqual([]);
  });

  test.skipIf(!hasCorpus)("are found alike on the web and on disk, misspelt words and words that are nowhere included", async () => {
    const onWeb = await answersOf(driver(), web);
    expect(onWeb.map(({ state }) => state)).toEqual(["found", "found", "found", "found", "found", "found", "none", "found"]);
    expect(onWeb[5]?.suggestions.join(" ")).toContain("assessment");
    expect(await answersOf(driver(), disk)).toEqual(onWeb);
  });

  test.skipIf(!hasCorpus)("hold every page and heading that their results show", async () => {
    const addresses = await inTab(driver(), async (tab) => {
      await searchFor(tab, disk, "q=service");
      return shownAddresses(tab);
    });
    const leadsSomewhere = createAddressCheck();
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test.skipIf(!hasCorpus)("say so when a part of their search data is gone", async () => {
    const folder = join(manual.copy, "manual-assets/search/index");
    const [chunk = ""] = readdirSync(folder);
    const path = join(folder, chunk);
    renameSync(path, `${path}.gone`);
    try {
      const { state } = await inTab(driver(), (tab) => searchFor(tab, disk, "q=assisted+digital"));
      expect(state).toBe("missing");
    } finally {
      renameSync(`${path}.gone`, path);
    }
  });
});

describeInBrowsers(
  "five found documents in a browser without WebAssembly",
  (driver) => {
    test.skipIf(!hasCorpus)("are found by their titles", async () => {
      const shown = await inTab(driver(), (tab) => searchFor(tab, disk, "q=assessment+report"));
      expect(shown.state).toBe("titles");
      expect(shown.results.map(({ url }) => url)).toContain("/get-an-assessment-report/");
    });
  },
  { webAssembly: false },
);
