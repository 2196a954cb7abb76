import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { openSearchedManual } from "./open-searched-manual.ts";

const opened = openSearchedManual();

const open = async (url: string, options: BrowserContextOptions = {}, before: () => void = () => undefined): Promise<{ page: Page; requests: string[]; refusals: string[] }> => {
  const page = await (await opened.browser.newContext(options)).newPage();
  const [requests, refusals]: [string[], string[]] = [[], []];
  await page.addInitScript(before);
  page.on("request", (request) => void requests.push(request.url()));
  page.on("console", (message) => void refusals.push(message.text()));
  await page.goto(opened.served.url + url, { waitUntil: "networkidle" });
  return { page, requests, refusals };
};
const box = "#header-search";
const suggested = (page: Page): Promise<string[]> => page.locator("[role=option]").allTextContents();

test("nothing of search is loaded before the reader turns to the box", async () => {
  const { page, requests } = await open("paths/");
  const ofSearch = (): string[] => requests.filter((url) => /suggest|words|guidance|pagefind|search-/.test(url));
  expect(ofSearch()).toEqual([]);
  await page.focus(box);
  await page.waitForSelector("[role=combobox]");
  const names = (): string[] => ofSearch().map((url) => url.replace(/.*\/|-[\da-f]{8}/g, ""));
  expect(names().slice(0, 2)).toEqual(["suggest.js", "suggestions.js"]);
  // The reader is about to search: what the results page always needs is loaded ahead.
  await expect.poll(() => names().slice(2).sort()).toEqual(["search.js", "words.js", "worker.js"]);
  await page.context().close();
});

test("the results page loads nothing again that was loaded ahead", async () => {
  const { page } = await open("paths/");
  const ahead = page.waitForResponse(/worker\.js$/).then((response) => response.finished());
  await page.focus(box);
  await ahead;
  await page.waitForLoadState("networkidle");
  await page.keyboard.type("walnut");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-search-state=found]");
  const sizes = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /search-|words-/.test(name)).map((entry) => (entry as PerformanceResourceTiming).transferSize));
  expect(sizes).toEqual([0, 0]);
  await page.context().close();
});

test("the part of the index in which the typed word stands is loaded ahead, and then comes from what the browser kept", async () => {
  const { page } = await open("paths/");
  const ahead = page.context().waitForEvent("response", (response) => /\/index\//.test(response.url()));
  await page.focus(box);
  await page.keyboard.type("walnut");
  await (await ahead).finished();
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-search-state=found]");
  const sizes = await page.workers()[0]?.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/index/")).map((entry) => (entry as PerformanceResourceTiming).transferSize));
  expect(sizes).toEqual([0]);
  await page.context().close();
});

test("nothing is loaded ahead for a reader who saves data", async () => {
  const { page, requests } = await open("paths/", {}, () => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }));
  await page.focus(box);
  await page.waitForSelector("[role=combobox]");
  await page.keyboard.type("walnut");
  await expect.poll(async () => (await suggested(page)).length).toBeGreaterThan(2);
  expect(requests.filter((url) => /worker\.js|words-|search-/.test(url))).toEqual([]);
  await page.context().close();
});

test("by keyboard alone a reader comes to a suggestion, and from the third letter on only", async () => {
  const { page, refusals } = await open("paths/");
  await page.focus(box);
  await page.waitForSelector("[role=combobox]");
  await page.keyboard.type("or");
  expect(await suggested(page)).toEqual([]);
  await page.keyboard.type("ch acc");
  await expect.poll(() => suggested(page)).toEqual(["Accessible orchards"]);
  await page.keyboard.press("ArrowDown");
  expect(await page.getAttribute(box, "aria-activedescendant")).toBe("header-search__option--0");
  expect(await page.locator("[role=option]").first().getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/x\/accessible\/$/);
  expect(refusals).toEqual([]);
  await page.context().close();
});

test("Enter with nothing chosen searches for what was typed; Escape only closes the list", async () => {
  const { page } = await open("paths/");
  await page.focus(box);
  await page.waitForSelector("[role=combobox]");
  await page.keyboard.type("walnut");
  await expect.poll(async () => (await suggested(page)).length).toBeGreaterThan(2);
  await page.keyboard.press("Escape");
  expect(await page.getAttribute(box, "aria-expanded")).toBe("false");
  expect(await page.inputValue(box)).toBe("walnut");
  await page.keyboard.type(" tree");
  await expect.poll(() => page.getAttribute(box, "aria-expanded")).toBe("true");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/x\/search\/\?q=walnut\+tree$/);
  await page.context().close();
});

test("keys that are pressed in the list go back to the box, and Escape, Tab and Enter do there what they always do", async () => {
  const { page } = await open("paths/");
  const inBox = (): Promise<boolean> => page.evaluate((selector) => document.activeElement === document.querySelector(selector), box);
  await page.focus(box);
  await page.waitForSelector("[role=combobox]");
  await page.keyboard.type("waln");
  await expect.poll(async () => (await suggested(page)).length).toBeGreaterThan(2);
  await page.keyboard.press("ArrowDown");
  expect(await inBox()).toBe(false);
  await page.keyboard.type("ut");
  expect([await inBox(), await page.inputValue(box)]).toEqual([true, "walnut"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  expect([await inBox(), await page.inputValue(box)]).toEqual([true, "walnt"]);
  await page.keyboard.type("u");
  await expect.poll(() => page.getAttribute(box, "aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getAttribute(box, "aria-expanded")).toBe("false");
  expect([await inBox(), await page.inputValue(box), await page.getAttribute(box, "aria-activedescendant")]).toEqual([true, "walnut", null]);
  await page.keyboard.type("s");
  await page.keyboard.press("Backspace");
  await expect.poll(() => page.getAttribute(box, "aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("app-header-search__button");
  expect(await page.getAttribute(box, "aria-expanded")).toBe("false");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/x\/search\/\?q=walnut$/);
  await page.context().close();
});

test("what is unfinished or withdrawn says so, and a suggestion in another language says in which", async () => {
  const { page } = await open("paths/");
  await page.focus(box);
  await page.keyboard.type("quince");
  await expect.poll(() => suggested(page)).toEqual(["Quince jelly (draft)", "Quince paste (withdrawn)"]);
  await page.goto(`${opened.served.url}ceirios/`);
  await page.focus(box);
  await page.keyboard.type("ceirios");
  await expect.poll(() => suggested(page)).toEqual(["Ceirios coch"]);
  expect(await page.getByRole("option").locator("[lang=cy]").textContent()).toBe("Ceirios coch");
  await page.context().close();
});

test("what was typed before suggestions came stays as it was, with the focus", async () => {
  const { page } = await open("paths/");
  await page.route("**/suggest-*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.focus(box);
  await page.keyboard.type("wide");
  await page.waitForSelector("[role=combobox]");
  await page.keyboard.type(" pa");
  expect(await page.inputValue(box)).toBe("wide pa");
  await expect.poll(() => suggested(page)).toEqual(["Wide pathsAccessible orchards"]);
  await page.context().close();
});

test("a suggestion by mouse leads to its section; signs of HTML are shown as they are", async () => {
  const { page } = await open("paths/");
  await page.focus(box);
  await page.keyboard.type("script sign");
  await expect.poll(() => suggested(page)).toEqual(["The <script>alert(1)</script> sign & &lt;b&gt;"]);
  await page.fill(box, "wide paths");
  await expect.poll(() => suggested(page)).toEqual(["Wide pathsAccessible orchards"]);
  await page.locator("[role=option]").first().click();
  await page.waitForURL(/\/x\/accessible\/#wide-paths$/);
  await page.context().close();
});

test("where suggestions cannot be had, and without JavaScript, the box is a plain form", async () => {
  const { page } = await open("paths/");
  await page.route("**/suggestions-*.js", (route) => route.abort());
  await page.focus(box);
  await page.keyboard.type("walnut");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/x\/search\/\?q=walnut$/);
  await page.context().close();
  const plain = (await open("paths/", { javaScriptEnabled: false })).page;
  await plain.fill(box, "walnut");
  await plain.click(".app-header-search__button");
  expect(plain.url()).toBe(`${opened.served.url}search/?q=walnut`);
  await plain.context().close();
});

test("the box has no fault that axe can find, closed or open, and can be touched", async () => {
  const { page } = await open("paths/", { bypassCSP: true, viewport: { width: 390, height: 800 } });
  expect(await axeFaults(page)).toEqual([]);
  await page.focus(box);
  await page.keyboard.type("walnut");
  await expect.poll(async () => (await suggested(page)).length).toBe(8);
  expect(await axeFaults(page)).toEqual([]);
  const heights = await page.locator("[role=option], .app-header-search__button").evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await page.getByRole("combobox", { name: "Search Test manual" }).count()).toBe(1);
  await page.context().close();
});

test("the number of suggestions is announced", async () => {
  const { page } = await open("paths/");
  await page.focus(box);
  await page.keyboard.type("orchards");
  await expect.poll(() => page.locator(".autocomplete__status").textContent(), { timeout: 5000 }).toContain("1 suggestion is available.");
  await page.context().close();
});
