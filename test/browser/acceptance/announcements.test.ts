import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { openBrowser } from "../browser.ts";
import { describeIn } from "../drive.ts";
import { manualOf, onDisk, type Place } from "./sites.ts";

interface Announced {
  readonly live: string;
  readonly text: string;
}

/** What a screen reader is told without being asked: the live regions of the accessibility tree that say something. */
async function announcedOn(page: Page): Promise<Announced[]> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textBelow = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === "StaticText") return String(node.name?.value ?? "");
    return (node?.childIds ?? []).map(textBelow).join("");
  };
  return nodes.flatMap((node) => {
    const live = node.properties?.find(({ name }) => name === "live")?.value.value as string | undefined;
    const text = textBelow(node.nodeId).trim();
    return live && live !== "off" && text ? [{ live, text }] : [];
  });
}

describeIn("chromium", "what a screen reader is told", () => {
  let browser: Browser;
  let place: Place;
  let page: Page;
  beforeAll(async () => {
    if (!hasCorpus) return;
    place = onDisk((await manualOf("design-manual")).copy);
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const searched = (): Promise<unknown> => page.waitForSelector("[data-search]:not([data-search-state=idle]):not([data-search-state=busy])", { state: "attached" });

  test.skipIf(!hasCorpus)("is one polite sentence about what was found, and another when a filter changes it", async () => {
    await page.goto(place.address("/search/?q=user+research"));
    await searched();
    const first = await announcedOn(page);
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({ live: "polite", text: expect.stringMatching(/^\d+ results? .*user research/) as string });
    await page.click("label[for=search-phase-discovery]");
    await page.waitForURL(/phase=discovery/);
    await searched();
    const second = await announcedOn(page);
    expect(second).toHaveLength(1);
    expect(second[0]?.live).toBe("polite");
    expect(second[0]?.text).not.toBe(first[0]?.text);
  });

  test.skipIf(!hasCorpus)("is that nothing was found, when nothing was", async () => {
    await page.goto(place.address("/search/?q=xyzzy"));
    await searched();
    const [said] = await announcedOn(page);
    expect(said).toMatchObject({ live: "polite", text: expect.stringMatching(/no results/i) as string });
  });

  test.skipIf(!hasCorpus)("is how many pages a filtered list is left with", async () => {
    await page.goto(place.address("/browse/"));
    const before = (await announcedOn(page)).map(({ text }) => text);
    await page.click("label[for=filter-phase-discovery]");
    await page.waitForFunction((shown) => !shown.includes(document.querySelector("[data-filter-status]")?.textContent?.trim() ?? ""), before);
    const after = await announcedOn(page);
    expect(after.map(({ live }) => live)).toEqual(["polite"]);
    expect(after[0]?.text).toMatch(/\d+ pages?/);
  });

  test.skipIf(!hasCorpus)("is that suggestions can be chosen, while they are shown", async () => {
    await page.goto(place.address("/"));
    await page.focus("#header-search");
    await page.keyboard.type("scru", { delay: 30 });
    await page.waitForSelector("[role=option]");
    await expect.poll(async () => (await announcedOn(page)).map(({ text }) => text).join(" "), { timeout: 5000 }).toMatch(/\d+ (result|suggestion)/i);
  });
});
