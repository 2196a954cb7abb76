import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { factsOf } from "../../../scripts/pack/read-site.ts";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, type Driver, inTab } from "../drive.ts";
import { searchFor, type Shown } from "./results.ts";
import { manualOf, onTheWeb, type Place } from "./sites.ts";

/*
 * A host may lose a file, send half of it, or be out of order for a moment. Pagefind passes over such a file of its
 * index as if no page held the words in it: with two words, it then answers with the pages of the other one.
 */

let parent: string;
let place: Place;
const asked = new Set<string>();
const failing = new Set<string>();

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "service-manual-missing-online-"));
  if (!hasCorpus) return;
  const manual = await manualOf("design-manual");
  const site = join(parent, "_site");
  cpSync(manual.site, site, { recursive: true });
  const index = join(site, factsOf(site)?.searchIndex ?? "");
  place = await onTheWeb({ site, basePath: manual.basePath }, (file) => {
    if (file.startsWith(index)) asked.add(file);
    return failing.has(file);
  });
});
afterAll(() => {
  place?.close();
  rmSync(parent, { recursive: true, force: true });
});

const answer = (driver: Driver): Promise<Shown> => inTab(driver, (tab) => searchFor(tab, place, "q=user+research"));

/** What may befall a file; each gives the way back. */
const harms: Readonly<Record<string, (path: string) => () => void>> = {
  deleted: (path) => {
    cpSync(path, `${path}.kept`);
    rmSync(path);
    return () => cpSync(`${path}.kept`, path);
  },
  "cut short": (path) => {
    cpSync(path, `${path}.kept`);
    truncateSync(path, Math.floor(statSync(path).size / 2));
    return () => cpSync(`${path}.kept`, path);
  },
  "answered with 500": (path) => {
    failing.add(path);
    return () => void failing.delete(path);
  },
};

describeInBrowsers("search data that a host does not give", (driver) => {
  test.skipIf(!hasCorpus)("is said to be missing, whichever file it is and whatever befell it; no answer is silently wrong", async () => {
    asked.clear();
    expect((await answer(driver())).state).toBe("found");
    const files = [...asked];
    const chunks = files.filter((path) => path.includes("/index/"));
    const [fragment = "", lastFragment = ""] = [files.find((path) => path.includes("/fragment/")), files.findLast((path) => path.includes("/fragment/"))];
    const worker = files.find((path) => path.endsWith("worker.js")) ?? "";
    expect(chunks.length).toBeGreaterThan(1);
    const wrong: string[] = [];
    for (const path of [...chunks, fragment, lastFragment, worker]) {
      for (const [name, harm] of Object.entries(harms)) {
        const mend = harm(path);
        const { state, text } = await answer(driver());
        mend();
        if (state !== "missing" || !/could not be (read|loaded)|missing/i.test(text)) wrong.push(`${path} ${name}: ${state}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await answer(driver())).state).toBe("found");
  });
});
