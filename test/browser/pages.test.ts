import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildInto, type BuiltSite, pagesOf, textOf } from "../corpora/corpus.ts";
import { axeFaults } from "./axe.ts";
import { follow, openBrowser } from "./browser.ts";
import { serve, type ServedSite } from "./serve.ts";

const content = resolve(import.meta.dirname, "../../content");

let site: BuiltSite;
let served: ServedSite;
let browser: Browser;
/** One page of each layout, by the class that its layout gives the body or, failing that, by page type. */
let oneOfEach: Map<string, string>;

beforeAll(async () => {
  site = await buildInto({ content, basePath: "/x/" });
  served = await serve(site.folder, "/x/");
  browser = await openBrowser();
  const kinds = [...site.manual.pages, ...site.manual.made].map(({ type, url }) => [type, url] as const);
  oneOfEach = new Map([...kinds.reverse(), ["not-found", "/no-such-page/"]]);
});
afterAll(async () => {
  await browser?.close();
  served?.close();
});

const open = async (url: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> => {
  // Scripts that a test adds itself would be refused by the pages' own policy.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.goto(served.url + url.slice(1));
  return page;
};

describe("a page of every type", () => {
  test("has no accessibility fault that axe can find, wide and narrow", async () => {
    expect(oneOfEach.size).toBeGreaterThanOrEqual(19);
    const faults: string[] = [];
    for (const [type, url] of oneOfEach) {
      for (const width of [1280, 390]) {
        const page = await open(url, { viewport: { width, height: 900 } });
        faults.push(...(await axeFaults(page)).map((fault) => `${type} ${url} at ${width}: ${fault}`));
        await page.context().close();
      }
    }
    expect(faults).toEqual([]);
  });

  test("needs no sideways scrolling at 320 pixels, which is 1280 at 400% zoom", async () => {
    const wide: string[] = [];
    for (const [type, url] of oneOfEach) {
      const page = await open(url, { viewport: { width: 320, height: 700 } });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${type} ${url}: ${width}`);
      await page.context().close();
    }
    expect(wide).toEqual([]);
  });

  test("obeys its own Content-Security-Policy and asks no other host for anything", async () => {
    const problems: string[] = [];
    for (const [type, url] of oneOfEach) {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on("console", (message) => {
        if (/Content.Security.Policy|Refused/i.test(message.text())) problems.push(`${type}: ${message.text()}`);
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(new URL(served.url).origin)) problems.push(`${type}: ${request.url()}`);
      });
      await page.goto(served.url + url.slice(1));
      if (!(await page.evaluate(() => document.body.classList.contains("js-enabled")))) problems.push(`${type}: the class switch did not run`);
      await context.close();
    }
    expect(problems).toEqual([]);
  });
});

test("a guide makes at most six requests, fonts aside", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on("request", (request) => void (request.resourceType() === "font" || requests.push(request.url())));
  await page.goto(`${served.url}user-research/planning-research/`, { waitUntil: "networkidle" });
  expect(requests.length).toBeLessThanOrEqual(6);
  await context.close();
});

test("without JavaScript every link of the navigation is there and the text can be read", async () => {
  const page = await open("/", { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  await follow(page, page.getByRole("link", { name: "Phases", exact: true }).first());
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/phase/i);
  await page.context().close();
});

test("a table or code block can be reached by keyboard only while it scrolls", async () => {
  const narrow = await open("/writing-for-this-manual/", { viewport: { width: 320, height: 700 } });
  const wide = await open("/writing-for-this-manual/", { viewport: { width: 1600, height: 900 } });
  const reachable = (page: Page): Promise<{ scrolls: boolean; tabindex: string | null }[]> =>
    page.$$eval("[data-scroll]", (regions) =>
      regions.map((region) => ({ scrolls: region.scrollWidth > region.clientWidth, tabindex: region.getAttribute("tabindex") })),
    );
  for (const regions of [await reachable(narrow), await reachable(wide)]) {
    expect(regions.length).toBeGreaterThan(0);
    for (const { scrolls, tabindex } of regions) expect(tabindex).toBe(scrolls ? "0" : null);
  }
  expect((await reachable(narrow)).some(({ scrolls }) => scrolls)).toBe(true);
  await narrow.context().close();
  await wide.context().close();
});

test("every old spelling of an address leads to its page", async () => {
  for (const spelling of ["planning-research.html", "planning-research/index.html", "planning-research", "planning-research/"]) {
    const page = await open(`/user-research/${spelling}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent(), spelling).toBe("Planning user research");
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/x\/user-research\/planning-research\/$/);
    await page.context().close();
  }
});

test("every page of our own manual was built from valid, complete content", () => {
  expect(site.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(pagesOf(site).every((path) => textOf(site, path).includes("<main"))).toBe(true);
});

test("the policy names no host but the site's own", () => {
  const policy = readFileSync(join(site.folder, "_headers"), "utf8");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|'unsafe-/);
});
