import { describe, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { follow } from "./browser.ts";
import { filteredManual, titles } from "./filtered-manual.ts";

const { onPage } = filteredManual();

describe("without JavaScript", () => {
  test("guidance for a role in a phase is two steps from the home page, and its neighbours one more", () =>
    onPage(
      "",
      async (page) => {
        await follow(page, page.getByRole("link", { name: "Alpha", exact: true }));
        await follow(page, page.getByRole("navigation", { name: "By role" }).getByRole("link", { name: "Developers" }));
        expect([await page.locator("h1").innerText(), await titles(page)]).toEqual(["Alpha: guidance for developers", ["Plan", "Sketch"]]);
        await follow(page, page.getByRole("link", { name: "Remove filter: Alpha" }));
        expect(new URL(page.url()).pathname).toBe("/x/audiences/developers/");
        await follow(page, page.getByRole("navigation", { name: "By phase" }).getByRole("link", { name: "Beta" }));
        expect(await titles(page)).toEqual(["Plan", "Ship"]);
        await follow(page, page.getByRole("navigation", { name: "Beta for other roles" }).getByRole("link", { name: "Designers" }));
        expect(await page.locator("[data-filter-results]").innerText()).toContain("No page is about this phase and for this role");
      },
      { javaScriptEnabled: false },
    ));

  test("browsing says that filters need it, offers lists before its form, and counts every pair", () =>
    onPage(
      "browse/",
      async (page) => {
        expect(await page.locator(".app-filter-columns__aside").innerText()).toContain("Filters need JavaScript");
        expect(await page.locator(".app-filter-columns__aside nav").evaluateAll((lists) => lists.map((list) => list.getAttribute("aria-label")))).toEqual(["Phases", "Roles", "Subjects"]);
        await page.getByText("Guidance for each role in each phase").click();
        const cells = await page.getByRole("row", { name: /^Developers/ }).getByRole("cell").allInnerTexts();
        expect(cells.map((cell) => cell.replace(/\D/g, ""))).toEqual(["0", "2", "2", "0", "0"]);
      },
      { javaScriptEnabled: false },
    ));

  for (const width of [1280, 390]) {
    test(`a form with a button opens all guidance at an address that keeps the choice, and says so, ${width} wide`, () =>
      onPage(
        "audiences/developers/",
        async (page) => {
          expect(await page.locator(".app-filter").innerText()).toMatch(/Filters need JavaScript, which is off in your browser\. Choose by phase, role or subject instead\. You can also send this form/);
          expect(await page.getByRole("button", { name: "Filter this list" }).isVisible()).toBe(false);
          await page.locator("summary", { hasText: "Subject" }).click();
          await page.locator("#filter-category-design").check();
          await follow(page, page.getByRole("button", { name: "Apply filters" }));
          expect(page.url()).toMatch(/\/x\/browse\/\?q=&audience=developers&category=design$/);
          expect(await page.locator(".app-filter-columns__aside").innerText()).toMatch(/Filters need JavaScript, which is off in your browser, so this page shows all guidance\. Choose from these lists instead\./);
          expect(await page.getByRole("button", { name: "Apply filters" }).isVisible()).toBe(true);
        },
        { javaScriptEnabled: false, viewport: { width, height: 800 } },
      ));
  }
});

test("no state of a filter has an accessibility fault that axe can find, wide and narrow", async () => {
  const faults: string[] = [];
  for (const width of [1280, 390]) {
    for (const url of ["browse/", "browse/?phase=alpha&q=sketch", "browse/?phase=retirement", "phases/alpha/", "audiences/developers/?all=1", "phases/alpha/developers/"]) {
      await onPage(
        url,
        async (page) => {
          for (const fold of await page.locator("details:not([open]) > summary").all()) if (await fold.isVisible()) await fold.click();
          const toggle = page.locator("[data-filter-toggle]");
          if (await toggle.isVisible()) await toggle.click();
          faults.push(...(await axeFaults(page)).map((fault) => `${url} at ${width}: ${fault}`));
        },
        { viewport: { width, height: 900 } },
      );
    }
  }
  expect(faults).toEqual([]);
});
