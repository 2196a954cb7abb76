import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driver, describeInBrowsers, inTab, type Tab } from "../drive.ts";
import { searchFor } from "./results.ts";
import { manualOf, onDisk, onTheWeb, type Place } from "./sites.ts";

const places = new Map<Place["name"], Place>();

beforeAll(async () => {
  const manual = await manualOf("small");
  for (const place of [await onTheWeb(manual), onDisk(manual.copy)]) places.set(place.name, place);
});
afterAll(() => places.forEach((place) => place.close()));

const searchIn = (driver: Driver, name: Place["name"], query: string) =>
  inTab(driver, async (tab: Tab) => {
    const place = places.get(name);
    if (!place) throw new Error(`There is no place ${name}`);
    const shown = await searchFor(tab, place, query);
    return { shown, heard: tab.heard, ran: await tab.ask(() => document.title === "ran" || document.querySelector("main script, main img") !== null) };
  });

describeInBrowsers("a small manual", (driver) => {
  describe.each(["web", "disk"] as const)("on the %s", (name) => {
    test("signs that mean something in HTML are shown as they were written, and run nothing", async () => {
      const { shown, heard, ran } = await searchIn(driver(), name, "q=pomegranate");
      const [result] = shown.results;
      expect(result?.title).toBe("The <script>alert(1)</script> element & its entity &lt;");
      expect(result?.excerpt.replaceAll("*", "")).toContain("<script>document.title = 'ran'</script>");
      expect(result?.excerpt.replaceAll("*", "")).toContain("&lt;img onerror=document.title='ran'&gt;");
      expect(shown.results).toHaveLength(1);
      expect(ran).toBe(false);
      expect([heard.console, heard.errors, heard.failed]).toEqual([[], [], []]);
    });

    test("a page is found by another name for it, which stands in the text of no page", async () => {
      const { shown, heard } = await searchIn(driver(), name, "q=timebox");
      expect(shown).toMatchObject({ state: "found", status: "1 result for “timebox”", suggestions: [] });
      expect(shown.results.map(({ url }) => url)).toEqual(["/orchard/"]);
      expect([heard.console, heard.errors, heard.failed]).toEqual([[], [], []]);
    });

    test("a page in Welsh is found by those who search in Welsh, and one in English in English", async () => {
      const english = await searchIn(driver(), name, "q=afal");
      const welsh = await searchIn(driver(), name, "q=afal&lang=cy");
      expect(english.shown.results.map(({ url }) => url)).toEqual(["/orchard/"]);
      expect(welsh.shown.results.map(({ url }) => url)).toEqual(["/cymraeg/"]);
    });
  });
});
