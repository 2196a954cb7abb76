import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packManual } from "../../scripts/pack-manual.ts";
import { buildInto } from "../corpora/corpus.ts";
import { follow, openBrowser } from "./browser.ts";
import { listenTo } from "./chromium.ts";
import type { Heard } from "./drive.ts";

let browser: Browser;
/** An offline copy of our own manual, published below a base path. */
let copy: string;

beforeAll(async () => {
  const site = await buildInto({ content: resolve(import.meta.dirname, "../../content"), basePath: "/x/" });
  ({ folder: copy } = await packManual({ site: site.folder, out: join(site.folder, "../_offline") }));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A page in a window of its own, with all that it reports. */
async function open(path: string, folder = copy): Promise<{ page: Page; heard: Heard }> {
  const page = await (await browser.newContext()).newPage();
  const heard = listenTo(page);
  await page.goto(pathToFileURL(folder).href + path);
  return { page, heard };
}

/** Nothing was reported, nothing failed, and nothing but files was asked for. */
function expectQuiet({ console, errors, failed, requests }: Heard): void {
  // A reader who leaves a page ends what it was still loading.
  const lost = failed.filter((failure) => !failure.endsWith("net::ERR_ABORTED"));
  expect({ console, errors, lost, network: requests.filter((url) => !url.startsWith("file:")) }).toEqual({ console: [], errors: [], lost: [], network: [] });
}

const found = (page: Page): Promise<unknown> => page.waitForSelector('[data-search-state="found"] .app-result__title a');

test("from the home page, two words in the header lead to a page and to a heading of it", async () => {
  const { page, heard } = await open("/index.html");
  await page.fill("#header-search", "planning research");
  await page.press("#header-search", "Enter");
  await found(page);
  expect(page.url()).toMatch(/\/search\/index\.html\?q=planning\+research/);
  const section = page.locator(".app-result__sections a").first();
  const heading = (await section.getAttribute("href"))?.split("#")[1] ?? "";
  await follow(page, section);
  expect(await page.locator(`[id="${heading}"]`).count()).toBe(1);
  expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe(heading);
  await page.goBack();
  await found(page);
  expectQuiet(heard);
  await page.context().close();
});

test("a choice of phase and role narrows the list, and its address can be opened again", async () => {
  const { page, heard } = await open("/browse/index.html?phase=discovery");
  const links = page.locator("[data-filter-results] a");
  await page.locator('[data-filter] input[name=audience][value=user-researchers]').waitFor({ state: "attached" });
  await expect.poll(() => page.locator(".app-filter__tag").count()).toBeGreaterThan(0);
  const some = await links.count();
  await page.goto(`${pathToFileURL(copy).href}/browse/index.html?phase=discovery&audience=user-researchers`);
  await expect.poll(() => page.locator(".app-filter__tag").count()).toBeGreaterThan(1);
  expect(await links.count()).toBeLessThan(some);
  await follow(page, links.first());
  expect(await page.locator("h1").count()).toBe(1);
  expectQuiet(heard);
  await page.context().close();
});

test.each(["with space", "#1 & 100%", "café", "a+b?c=d;e"])("a copy works in a folder named “%s”", async (name) => {
  const folder = join(mkdtempSync(join(tmpdir(), "service-manual-copy-")), name);
  cpSync(copy, folder, { recursive: true });
  const { page, heard } = await open("/index.html", folder);
  await page.fill("#header-search", "research");
  await page.press("#header-search", "Enter");
  await found(page);
  await follow(page, page.locator(".app-result__title a").first());
  expect(await page.locator("main h1").count()).toBe(1);
  expectQuiet(heard);
  await page.context().close();
});

test("an old address leads on to where its page is now", async () => {
  const { page, heard } = await open("/service-standard/assessments/index.html");
  await page.waitForURL(/how-assessments-work\/index\.html$/);
  expect(await page.locator("main h1").count()).toBe(1);
  expectQuiet(heard);
  await page.context().close();
});

test("every page says which copy it belongs to, and marks links that need the internet", async () => {
  const { page } = await open("/offline/index.html");
  expect(await page.locator(".app-offline-notice").innerText()).toMatch(/^Offline copy of Service Manual, version [0-9a-f]{8}, made on 22 November 2026\./);
  expect(await page.locator("main").innerText()).toContain("You are reading an offline copy of Service Manual");
  expect(await page.getByRole("link", { name: "Download the offline copy" }).count()).toBe(0);
  const external = page.locator('main a[href^="https:"]');
  expect(await external.count()).toBeGreaterThan(0);
  expect(await external.first().textContent()).toContain("(needs the internet)");
  await page.context().close();
});

/** The results page of a copy in which something happened to some of the search's files. */
async function searchDamaged(damage: (file: string) => void, isMeant: RegExp): Promise<Page> {
  const folder = join(mkdtempSync(join(tmpdir(), "service-manual-copy-")), "copy");
  cpSync(copy, folder, { recursive: true });
  const packs = join(folder, "manual-assets/search");
  const meant = readdirSync(packs, { recursive: true, encoding: "utf8" }).filter((path) => isMeant.test(path));
  expect(meant.length).toBeGreaterThan(0);
  for (const path of meant) damage(join(packs, path));
  const { page } = await open("/search/index.html?q=research", folder);
  return page;
}

test.each([
  ["words are missing", (file: string) => rmSync(file), /^index\/.*\.js$/],
  ["pages are missing", (file: string) => rmSync(file), /^fragment\/.*\.js$/],
  ["words are cut short", (file: string) => truncateSync(file, 40), /^index\/.*\.js$/],
  ["pages are cut short", (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2)), /^fragment\/.*\.js$/],
] as const)("when the search's %s, the reader is told so, and not that nothing was found", async (_, damage, isMeant) => {
  const page = await searchDamaged(damage, isMeant);
  await page.waitForSelector('[data-search-state="missing"]');
  expect(await page.locator("[data-search-status]").innerText()).not.toMatch(/no results/i);
  await page.context().close();
});

test("when the search's own script is missing, the reader is told what to do, and keeps the typed words", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "service-manual-copy-")), "copy");
  cpSync(copy, folder, { recursive: true });
  rmSync(join(folder, "manual-assets/search-offline.js"));
  const { page } = await open("/search/index.html?q=research", folder);
  const alert = page.getByRole("alert");
  await expect.poll(() => alert.innerText()).toContain("unzip the whole offline copy again");
  expect(await page.inputValue("#search-words")).toBe("research");
  await follow(page, alert.getByRole("link", { name: "A to Z" }));
  expect(await page.locator("h1").innerText()).toBe("A to Z");
  await page.context().close();
});
