import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { openSearchedManual } from "./open-searched-manual.ts";

const opened = openSearchedManual();

const searched = async (page: Page, state: string): Promise<void> => {
  await page.waitForSelector(`[data-search-state="${state}"]`);
};
const searchFor = async (query: string, state: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await opened.browser.newContext(options)).newPage();
  await page.goto(`${opened.served.url}search/?${query}`);
  await searched(page, state);
  return page;
};

test("no state of the page has a fault that axe can find", async () => {
  const faults: string[] = [];
  for (const [query, state, width] of [["", "idle", 1280], ["q=walnut", "found", 1280], ["q=walnut", "found", 390], ["q=xyzzy", "none", 1280], ["q=acessibility", "found", 390]] as const) {
    const page = await searchFor(query, state, { bypassCSP: true, viewport: { width, height: 900 } });
    if (width < 500) await page.getByRole("button", { name: "Filter the results" }).click();
    faults.push(...(await axeFaults(page)).map((fault) => `${query} at ${width}: ${fault}`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
  expect(faults).toEqual([]);
});

test("neither missing data nor results by title only have a fault that axe can find", async () => {
  const lossy = await (await opened.browser.newContext({ bypassCSP: true })).newPage();
  await lossy.route("**/pagefind-*/index/*", (route) => route.fulfill({ status: 404, body: "" }));
  await lossy.goto(`${opened.served.url}search/?q=orchard`);
  await searched(lossy, "missing");
  const blocked = await (await opened.browser.newContext({ bypassCSP: true })).newPage();
  await blocked.addInitScript(() => void Reflect.deleteProperty(window, "WebAssembly"));
  await blocked.goto(`${opened.served.url}search/?q=orchards`);
  await searched(blocked, "titles");
  expect([...(await axeFaults(lossy)), ...(await axeFaults(blocked))]).toEqual([]);
  await lossy.context().close();
  await blocked.context().close();
});

test("the number of results is in the accessibility tree as a status", async () => {
  const page = await searchFor("q=walnut", "found");
  expect(await page.getByRole("status").filter({ hasText: "14 results" }).count()).toBe(1);
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: { role?: { value: string }; properties?: { name: string; value: { value: unknown } }[] }[] };
  const said = nodes.filter(({ role }) => role?.value === "status");
  expect(said.some(({ properties = [] }) => properties.some(({ name, value }) => name === "live" && value.value === "polite"))).toBe(true);
  await page.context().close();
});
