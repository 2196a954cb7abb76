import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeIn } from "../drive.ts";
import { type Marionette, openMarionette } from "../marionette.ts";
import { manualOf, onDisk } from "./sites.ts";

/*
 * WebDriver BiDi passes over some messages, such as scripts that could not be loaded, and drivers change preferences.
 * So one Firefox is as a reader has it, and its console is read from inside.
 */

/** Runs a script in the browser itself rather than in its page. */
async function inBrowser<Answer>(firefox: Marionette, script: string): Promise<Answer> {
  await firefox.send("Marionette:SetContext", { value: "chrome" });
  const { value } = (await firefox.send("WebDriver:ExecuteScript", { script, args: [] })) as { value: Answer };
  await firefox.send("Marionette:SetContext", { value: "content" });
  return value;
}

/** Everything that Firefox reported since its console was last emptied, but for what its own windows are told. */
const readConsole = `return Services.console.getMessageArray()
  .filter((message) => !(message instanceof Ci.nsIScriptError && (/^chrome/.test(message.category) || /^(chrome|resource|moz-extension):/.test(message.sourceName))))
  .map((message) => message.message);`;

/** Opens an address on an emptied console, waits for the page to say that it is done, and gives its answer and the console. */
async function consoleAfter(firefox: Marionette, address: string, done: string): Promise<{ answer: unknown; console: string[] }> {
  await firefox.send("WebDriver:Navigate", { url: "about:blank" });
  await inBrowser(firefox, "Services.console.reset();");
  await firefox.send("WebDriver:Navigate", { url: address });
  let answer: unknown;
  for (const end = Date.now() + 20_000; !answer && Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    answer = ((await firefox.send("WebDriver:ExecuteScript", { script: done, args: [] })) as { value: unknown }).value;
  }
  return { answer, console: await inBrowser(firefox, readConsole) };
}

describeIn("firefox", "a Firefox as a reader has it", () => {
  let firefox: Marionette;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "service-manual-own-"));
    firefox = await openMarionette();
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("restricts pages from disk, and its console can be read whole", async () => {
    const faulty = `<!doctype html><title>Faults</title><script src="none.js"></script><script type="module" src="none.js"></script>
      <script>import("./none.js").catch(() => { document.title = "done"; }); undefinedFunction();</script>`;
    writeFileSync(join(folder, "faults.html"), faulty);
    const preferences = await inBrowser(firefox, `return ["remote.prefs.recommended", "security.fileuri.strict_origin_policy"].map((name) => Services.prefs.getBoolPref(name))`);
    expect(preferences).toEqual([false, true]);
    const heard = await consoleAfter(firefox, pathToFileURL(join(folder, "faults.html")).href, `return document.title === "done"`);
    for (const said of [/Loading failed.+none\.js/, /Cross-Origin Request Blocked/, /undefinedFunction/]) {
      expect(heard.console.some((message) => said.test(message)), String(said)).toBe(true);
    }
  });

  test.skipIf(!hasCorpus)("says nothing on the console after a search from disk", async () => {
    const place = onDisk((await manualOf("design-manual")).copy);
    const found = `return document.querySelector("[data-search-state=found]") && document.querySelectorAll("li.app-result").length`;
    expect(await consoleAfter(firefox, place.address("/search/?q=user+research"), found)).toEqual({ answer: 10, console: [] });
  });
});
