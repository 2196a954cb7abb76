import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, inTab, type Tab, until } from "../drive.ts";
import { queries } from "./queries.ts";
import { searchFor, settled, type Shown, shownAddresses } from "./results.ts";
import { type Manual, manualOf, onDisk, type Place } from "./sites.ts";

/** Types a query into the header of the home page and sends it, as a reader would. */
async function searchFromHome(tab: Tab, place: Place, words: string): Promise<Shown> {
  await tab.open(place.address("/"));
  await tab.click("#header-search");
  await tab.type(words);
  await tab.press("Enter");
  await until(tab, () => document.querySelector("[data-search-state]") !== null);
  return settled(tab, place);
}

/** What a copy on disk may never do: say anything on the console, fail, or ask for what is not on the disk. */
const complaintsOf = ({ heard }: Tab): string[] => [
  ...heard.console,
  ...heard.errors,
  ...heard.failed,
  ...heard.requests.filter((address) => !/^(file|data|about):/.test(address)),
];

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

  test.skipIf(!hasCorpus)("five found documents, most of them without front matter, can be searched as well", async () => {
    const found = onDisk((await manualOf("seeds")).copy);
    const { shown, complaints } = await inTab(driver(), async (tab) => ({
      shown: await searchFromHome(tab, found, "assessment report"),
      complaints: complaintsOf(tab),
    }));
    expect(shown.results.map(({ url }) => url)).toContain("/get-an-assessment-report/");
    expect(complaints).toEqual([]);
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
});

describeInBrowsers("an honest answer", (driver) => {
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

const idsOfFile = new Map<string, ReadonlySet<string>>();

/** Whether an address leads to a file, and its fragment to an element of it. */
function leadsSomewhere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const path = fileURLToPath(`file://${pathname}`);
  if (!existsSync(path)) return false;
  if (hash === "") return true;
  const ids = idsOfFile.get(path) ?? new Set(Array.from(readFileSync(path, "utf8").matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id));
  idsOfFile.set(path, ids);
  return ids.has(decodeURIComponent(hash.slice(1)));
}
