import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasCorpus } from "../../corpora/corpus.ts";
import { describeInBrowsers, inTab, type Tab, until } from "../drive.ts";
import { settled } from "./results.ts";
import { manualOf, onDisk, onTheWeb, type Place } from "./sites.ts";

const places = new Map<Place["name"], Place>();

beforeAll(async () => {
  if (!hasCorpus) return;
  const manual = await manualOf("design-manual");
  for (const place of [await onTheWeb(manual), onDisk(manual.copy)]) places.set(place.name, place);
});
afterAll(() => places.forEach((place) => place.close()));

/** Moves the focus on with the Tab key alone until it is on an element that fits, and fails if it never is. */
async function tabTo(tab: Tab, selector: string, held?: "Shift"): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await tab.ask((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await tab.press("Tab", held);
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

/** Whether the browser draws something around what has the focus. */
const focusShows = (tab: Tab): Promise<boolean> =>
  tab.ask(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  });

/** What could not be had of the manual itself; browsers also ask its host for an icon of its own. */
const failedOf = ({ heard }: Tab, place: Place): string[] => heard.failed.filter((failure) => failure.startsWith(place.address("/").replace(/index\.html$/, "")));

describeInBrowsers("with the keyboard alone", (driver) => {
  describe.skipIf(!hasCorpus).each(["web", "disk"] as const)("on the %s", (name) => {
    test("a reader gets from the home page over results and a filter to a page, and back to the results", async () => {
      const place = places.get(name) as Place;
      await inTab(driver(), async (tab) => {
        await tab.open(place.address("/"));
        await tabTo(tab, "#header-search");
        await tab.type("user research");
        await tab.press("Enter");
        await until(tab, () => document.querySelector("[data-search-state]") !== null);
        const before = await settled(tab, place);
        expect(before.results).toHaveLength(10);

        await tabTo(tab, "details[data-facet=phase] > summary");
        expect(await focusShows(tab)).toBe(true);
        if (!(await tab.ask(() => document.activeElement?.parentElement?.hasAttribute("open")))) await tab.press("Enter");
        await tabTo(tab, "input[name=phase][value=discovery]");
        await tab.press(" ");
        await until(tab, () => location.search.includes("phase=discovery"));
        const filtered = await settled(tab, place);
        expect(filtered.status).not.toBe(before.status);
        expect(await tab.ask(() => document.activeElement?.matches("input[name=phase][value=discovery]")), "the focus stays where it was").toBe(true);

        await tabTo(tab, ".app-result__title a");
        expect(await focusShows(tab)).toBe(true);
        await tab.press("Enter");
        await until(tab, () => document.querySelector("[data-search-state]") === null && document.querySelector("h1") !== null);
        expect(place.urlOf(await tab.ask(() => location.href))).toBe(filtered.results[0]?.url);
        await tab.back();
        expect(await settled(tab, place)).toEqual(filtered);
        expect([tab.heard.errors, failedOf(tab, place)]).toEqual([[], []]);
      });
    });

    test("a reader goes from the header's box by a suggestion straight to its page", async () => {
      const place = places.get(name) as Place;
      await inTab(driver(), async (tab) => {
        await tab.open(place.address("/"));
        await tabTo(tab, "#header-search");
        await tab.type("scru");
        const suggested = await until(tab, () => {
          const options = [...document.querySelectorAll("[role=option]")].map((option) => option.textContent ?? "");
          return options.length > 0 && options;
        });
        expect(suggested.join("\n")).toMatch(/scrum/i);
        await tab.press("ArrowDown");
        const chosen = await tab.ask(() => {
          const active = document.activeElement;
          const option = document.getElementById(active?.getAttribute("aria-activedescendant") ?? active?.id ?? "");
          return option?.getAttribute("role") === "option" ? (option.textContent ?? "") : "";
        });
        expect(chosen).not.toBe("");
        await tab.press("Enter");
        const title = await until(tab, () => location.pathname.includes("/the-team/") && document.querySelector("h1")?.textContent?.trim());
        expect(chosen).toContain(title);
        expect([tab.heard.errors, failedOf(tab, place)]).toEqual([[], []]);
      });
    });
  });
});
