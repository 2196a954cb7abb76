import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, type Driver, inTab } from "../drive.ts";
import { queries } from "./queries.ts";
import { searchFor, type Shown } from "./results.ts";
import { manualOf, onDisk, onTheWeb, type Place } from "./sites.ts";

let web: Place;
let disk: Place;

beforeAll(async () => {
  if (!hasCorpus) return;
  const manual = await manualOf("design-manual");
  web = await onTheWeb(manual);
  disk = onDisk(manual.copy);
});
afterAll(() => web?.close());

/** What a place answers to each query, each on a page that has just been opened. */
const answersOf = (driver: Driver, place: Place): Promise<Record<string, Shown>> =>
  inTab(driver, async (tab) => {
    const answers: Record<string, Shown> = {};
    for (const query of queries) answers[query] = await searchFor(tab, place, query);
    return answers;
  });

/** The answers that the first browser got, which the second must get as well. */
let first: Record<string, Shown> | undefined;

describeInBrowsers("the same index under two roofs", (driver) => {
  test.skipIf(!hasCorpus)("a copy on disk answers each query as the web does: pages, order, counts, excerpts and sections", async () => {
    const onWeb = await answersOf(driver(), web);
    const onDisk = await answersOf(driver(), disk);
    expect(Object.values(onWeb).filter(({ state }) => state === "found").length).toBeGreaterThanOrEqual(28);
    expect(onDisk).toEqual(onWeb);
    // How text that can be seen is told differs from browser to browser, in its spaces.
    const answers = Object.fromEntries(Object.entries(onWeb).map(([query, shown]) => [query, { ...shown, text: "" }]));
    first ??= answers;
    expect(answers).toEqual(first);
  });
});
