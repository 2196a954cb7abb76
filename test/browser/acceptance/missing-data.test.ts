import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, type Driver, inTab } from "../drive.ts";
import { searchFor, type Shown } from "./results.ts";
import { manualOf, onDisk } from "./sites.ts";

/*
 * Unzipping goes wrong, mail gateways take files out, virus scanners cut them short. Pagefind passes over a file that is
 * missing as if it held nothing, and a reader would believe that there is no guidance.
 */

const query = "q=user+research";
let parent: string;
let copy: string;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "service-manual-missing-"));
  if (hasCorpus) cpSync((await manualOf("design-manual")).copy, (copy = join(parent, "copy")), { recursive: true });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const answer = (driver: Driver): Promise<Shown> => inTab(driver, (tab) => searchFor(tab, onDisk(copy), query));

/** One script of each kind of the index's files that the query loads. */
async function scriptsOf(driver: Driver): Promise<string[]> {
  return inTab(driver, async (tab) => {
    await searchFor(tab, onDisk(copy), query);
    const all = await tab.ask(() => [...document.scripts].map(({ src }) => src));
    const paths = all.filter((address) => address.includes("/manual-assets/search/")).map((address) => fileURLToPath(address));
    return [...new Map(paths.map((path) => [dirname(path), path])).values()];
  });
}

/** Does something to a file, asks the query, and puts the file back. */
async function answerWith(driver: Driver, path: string, harm: (path: string) => void): Promise<Shown> {
  const kept = `${path}.kept`;
  cpSync(path, kept);
  harm(path);
  try {
    return await answer(driver);
  } finally {
    cpSync(kept, path);
    rmSync(kept);
  }
}

describeInBrowsers("search data that cannot be read", (driver) => {
  test.skipIf(!hasCorpus)("is said to be missing, whichever file is gone or cut short, and never that nothing was found", async () => {
    const scripts = await scriptsOf(driver());
    expect(scripts.map((path) => dirname(path)).join(" ")).toMatch(/index.*fragment|fragment.*index/);
    const wrong: string[] = [];
    for (const path of scripts) {
      for (const [harm, does] of Object.entries({ deleted: rmSync, "cut short": (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)) })) {
        const { state, text } = await answerWith(driver(), path, does);
        if (state !== "missing" || !/could not be (read|loaded)|missing/i.test(text)) wrong.push(`${path} ${harm}: ${state}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await answer(driver())).state).toBe("found");
  });
});
