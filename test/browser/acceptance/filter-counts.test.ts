import { beforeAll, expect, test } from "vitest";
import { designManual, hasCorpus, settingsFor } from "../../corpora/corpus.ts";
import { describeInBrowsers, type Driver, inTab, until } from "../drive.ts";
import { type WrittenPage, writtenPages } from "./front-matter.ts";
import { searchFor, settled, type Shown } from "./results.ts";
import { manualOf, onDisk, type Place } from "./sites.ts";

type FacetName = keyof WrittenPage;

const words = "user+needs";
let place: Place;
let written: ReadonlyMap<string, WrittenPage>;

beforeAll(async () => {
  if (!hasCorpus) return;
  place = onDisk((await manualOf("design-manual")).copy);
  written = writtenPages(designManual, settingsFor("design-manual"));
});

/** Everything that a search finds, however many times more must be shown. */
const everything = (driver: Driver, query: string): Promise<Shown> =>
  inTab(driver, async (tab) => {
    let shown = await searchFor(tab, place, query);
    while (await tab.ask(() => !!document.querySelector<HTMLElement>("[data-search] [data-search-more]")?.offsetParent)) {
      const { length } = shown.results;
      await tab.click("[data-search] [data-search-more]");
      await until(tab, (before) => document.querySelectorAll("li.app-result").length > before, length);
      shown = await settled(tab, place);
    }
    return shown;
  });

/** Sorted, as which of two pages comes first may depend on what they are compared with. */
const urlsOf = ({ results }: Shown): string[] => results.map(({ url }) => url).sort();

const has = (url: string, facet: FacetName, value: string): boolean => written.get(url)?.[facet].includes(value) ?? false;

describeInBrowsers("filters of a search", (driver) => {
  test.skipIf(!hasCorpus)("leave any page of the values within a facet, and only those of all facets, by the authors' own front matter", async () => {
    const all = await everything(driver(), `q=${words}`);
    const urls = urlsOf(all);
    expect(urls.length).toBeGreaterThan(20);
    const either = await everything(driver(), `q=${words}&phase=discovery&phase=retirement`);
    expect(urlsOf(either)).toEqual(urls.filter((url) => has(url, "phase", "discovery") || has(url, "phase", "retirement")));
    const both = await everything(driver(), `q=${words}&phase=discovery&audience=developers`);
    expect(urlsOf(both)).toEqual(urls.filter((url) => has(url, "phase", "discovery") && has(url, "audience", "developers")));
  });

  test.skipIf(!hasCorpus)("say beside each value how many pages it would leave, by the authors' own front matter", async () => {
    const urls = urlsOf(await everything(driver(), `q=${words}`));
    const chosen = await inTab(driver(), (tab) => searchFor(tab, place, `q=${words}&phase=alpha`));
    const inAlpha = urls.filter((url) => has(url, "phase", "alpha"));
    const wrong: string[] = [];
    for (const [box, shown] of Object.entries(chosen.counts)) {
      const [facet = "", value = ""] = box.split("=");
      if (facet !== "phase" && facet !== "audience" && facet !== "category") continue;
      // Another phase would be added to alpha's own, so its count is among all results; any other value narrows alpha's.
      const count = (facet === "phase" ? urls : inAlpha).filter((url) => has(url, facet, value)).length;
      if (Number(shown.replace(/\D/g, "")) !== count) wrong.push(`${box}: shown ${shown}, counted ${count}`);
    }
    expect(Object.keys(chosen.counts).length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
