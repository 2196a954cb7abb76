import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowsers, type Driver, type Heard, inTab, until } from "../drive.ts";
import { serve, type ServedSite } from "../serve.ts";

/*
 * A browser that a test drives is easily laxer than a reader's own, and then everything passes. So a page that must
 * fail from disk, as it loads Pagefind the usual way, is tried first: if it works, no other test here means anything.
 */

const page = `<!doctype html><html lang="en"><title>Control</title><p id="outcome">waiting</p><script>
import("./pagefind/pagefind.js").then((pagefind) => pagefind.search("apples"))
  .then(({ results }) => { document.getElementById("outcome").textContent = "found " + results.length; })
  .catch(() => { document.getElementById("outcome").textContent = "failed"; });
</script></html>`;

let folder: string;
let served: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "service-manual-control-"));
  const { index } = await createIndex();
  await index?.addHTMLFile({ url: "/a/", content: "<html lang=en><body><h1>Fruit</h1><p>Apples and pears.</p></body></html>" });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await close();
  const all = [...files.map(({ path, content }) => [join("pagefind", path), content] as const), ["index.html", page] as const, ["_headers", ""] as const, ["404.html", ""] as const];
  for (const [path, content] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  served = await serve(folder);
});
afterAll(() => {
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const outcomeAt = (driver: Driver, address: string): Promise<{ outcome: string; heard: Heard }> =>
  inTab(driver, async (tab) => {
    await tab.open(address);
    const outcome = await until(tab, () => {
      const text = document.getElementById("outcome")?.textContent;
      return text !== undefined && text !== "waiting" && text;
    });
    return { outcome, heard: tab.heard };
  });

describeInBrowsers("a page that loads Pagefind the usual way", (driver) => {
  test("works over http, so that its failing from disk says something about the disk", async () => {
    const { outcome } = await outcomeAt(driver(), `${served.url}index.html`);
    expect(outcome).toBe("found 1");
  });

  test("fails from disk, or this browser is laxer than a reader's own and no other test here means anything", async () => {
    const { outcome, heard } = await outcomeAt(driver(), pathToFileURL(join(folder, "index.html")).href);
    expect(outcome).toBe("failed");
    expect([...heard.console, ...heard.errors, ...heard.failed], "the failure must be heard as well").not.toEqual([]);
  });
});
