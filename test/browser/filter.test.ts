import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { buildInto } from "../corpora/corpus.ts";
import { folderOf } from "../disk/folder-of.ts";
import { page as source } from "../manual-from.ts";
import { filteredManual, settings, titles, until } from "./filtered-manual.ts";
import { serve } from "./serve.ts";

const manual = filteredManual();
const { onPage } = manual;

const status = (page: Page): Promise<string | null> => page.locator("[data-filter-status]").textContent();
const tags = (page: Page): Promise<string[]> => page.locator(".app-filter__tag").allTextContents();
const query = (page: Page): string => new URL(page.url()).search;
const count = (page: Page, value: string): Promise<string> => page.locator(`label[for=filter-${value}] .app-filter__count`).innerText();

describe("browsing", () => {
  test("shows all guidance as it was built, with a count beside every value, until a reader changes something", () =>
    onPage("browse/", async (page) => {
      expect(await status(page)).toBe("6 pages");
      expect(await titles(page)).toEqual(["Agile", "Plan", "Ship", "Sketch", "Watch", "Guidance for designers"]);
      expect([await count(page, "phase-alpha"), await count(page, "phase-retirement"), await count(page, "audience-developers")]).toEqual(["(2)", "(0)", "(3)"]);
      expect(await tags(page)).toEqual([]);
      expect(await page.evaluate(() => document.querySelector("script[src*=guidance-]"))).toBeNull();
    }));

  test("any value within a facet, all facets together; the address says it, and back, forward and reload follow", () =>
    onPage("browse/", async (page) => {
      await page.getByLabel("Alpha").check();
      await until(page, "2 pages");
      await page.getByLabel("Beta").check();
      await until(page, "3 pages");
      await page.getByLabel("Designers").check();
      await until(page, "1 page");
      expect(query(page)).toBe("?phase=alpha&phase=beta&audience=designers");
      expect([await titles(page), await tags(page)]).toEqual([["Sketch"], ["Remove filter: Alpha", "Remove filter: Beta", "Remove filter: Designers"]]);
      expect([await count(page, "phase-live"), await count(page, "audience-developers")]).toEqual(["(1)", "(3)"]);
      await page.goBack();
      await until(page, "3 pages");
      expect(await page.getByLabel("Designers").isChecked()).toBe(false);
      await page.goForward();
      await until(page, "1 page");
      await page.reload();
      await until(page, "1 page");
      expect(await page.getByLabel("Designers").isChecked()).toBe(true);
    }));

  test("each change is announced once, and opening a shared address not at all", () =>
    onPage("browse/?phase=alpha", async (page) => {
      await until(page, "2 pages");
      expect(await page.locator("[data-filter-status]").getAttribute("aria-live")).toBe("off");
      await page.evaluate(() => {
        const heard: string[] = [];
        const region = document.querySelector("[data-filter-status]") ?? document.body;
        new MutationObserver(() => heard.push(`${region.getAttribute("role")} ${region.getAttribute("aria-live") ?? "polite"}: ${region.textContent}`)).observe(region, { childList: true });
        Object.assign(document, { heard });
      });
      await page.getByLabel("Beta").check();
      await until(page, "3 pages");
      expect(await page.evaluate(() => (document as unknown as { heard: string[] }).heard)).toEqual(["status polite: 3 pages"]);
    }));

  test("words are looked for in titles and summaries while they are typed, as one step of the history", () =>
    onPage("browse/", async (page) => {
      await page.getByLabel("Words in the title or summary").pressSequentially("cafe <SCR", { delay: 20 });
      await until(page, "1 page");
      expect([await titles(page), await page.locator(".app-page-list__summary").innerText()]).toEqual([["Ship"], "Café and <script>"]);
      expect(query(page)).toBe("?q=cafe+%3CSCR");
      expect(await page.evaluate(() => history.length)).toBe(3);
    }));

  test("going back from words leads to what was chosen before them, not past it", () =>
    onPage("browse/", async (page) => {
      await page.getByLabel("Alpha").check();
      await until(page, "2 pages");
      await page.getByLabel("Words in the title or summary").pressSequentially("sketch", { delay: 20 });
      await until(page, "1 page");
      await page.goBack();
      await until(page, "2 pages");
      expect([query(page), await page.getByLabel("Words in the title or summary").inputValue()]).toEqual(["?phase=alpha", ""]);
      await page.goForward();
      await until(page, "1 page");
      expect(query(page)).toMatch(/^\?q=s(ketch)?&phase=alpha$/);
    }));

  test("words that are changed later are a step of their own", () =>
    onPage("browse/", async (page) => {
      const words = page.getByLabel("Words in the title or summary");
      await words.fill("sketch");
      await words.press("Enter");
      await until(page, "1 page");
      await words.fill("an");
      await until(page, "3 pages");
      await page.goBack();
      await until(page, "1 page");
      expect(query(page)).toBe("?q=sketch");
    }));

  test("older words for a value are understood in an address", () =>
    onPage("browse/?audience=UX", async (page) => {
      await until(page, "2 pages");
      expect([await tags(page), await page.getByLabel("Designers").isChecked()]).toEqual([["Remove filter: Designers"], true]);
    }));

  test("a page in another language and a draft are marked alike in lists that were built and that were filtered", () =>
    onPage("browse/", async (page) => {
      const marks = (): Promise<unknown> =>
        page.locator(".app-page-list__item", { hasText: "Watch" }).evaluate((item) => [...item.querySelectorAll("a, p, span")].map((part) => `${part.getAttribute("lang") ?? ""}: ${part.textContent ?? ""}`));
      const built = await marks();
      expect(built).toEqual(["cy: Watch", ": Draft", "cy: Gwylio", ": For designers"]);
      await page.getByLabel("Live").check();
      await until(page, "1 page");
      expect(await marks()).toEqual(built);
    }));

  test("nothing found is said, with a way out", () =>
    onPage("browse/?phase=retirement", async (page) => {
      await until(page, "No pages");
      expect(await page.locator("[data-filter-results]").innerText()).toContain("No page fits everything that is chosen");
      await page.getByRole("link", { name: "Clear all filters" }).click();
      await until(page, "6 pages");
      expect(query(page)).toBe("");
    }));

  test("only pages written first of all for a role can be asked for", () =>
    onPage("browse/?audience=developers", async (page) => {
      await until(page, "3 pages");
      await page.getByLabel("Only pages written first of all for this role").check();
      await until(page, "2 pages");
      expect(query(page)).toBe("?audience=developers&match=primary");
    }));

  test("data that does not load is said, and the list stays", () =>
    onPage("browse/", async (page) => {
      await page.route("**/guidance-*.js", (route) => route.abort());
      await page.getByLabel("Alpha").check();
      await page.waitForFunction(() => document.querySelector("[data-filter-status]")?.textContent?.includes("could not be filtered"));
      expect(await titles(page)).toHaveLength(6);
    }));
});

describe("a keyboard alone", () => {
  test("chooses a value and takes it off; the focus goes to the next tag, and from the last to the list's heading", () =>
    onPage("browse/", async (page) => {
      await page.getByLabel("Alpha").focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await until(page, "3 pages");
      await page.getByRole("link", { name: "Remove filter: Alpha" }).focus();
      await page.keyboard.press("Enter");
      await until(page, "2 pages");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Remove filter: Beta");
      await page.keyboard.press("Enter");
      await until(page, "6 pages");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("guidance-list");
    }));

  test("opens the folded form on a narrow page, and its last button leads to what was found", () =>
    onPage(
      "browse/",
      async (page) => {
        expect(await page.getByLabel("Alpha").isVisible()).toBe(false);
        const toggle = page.getByRole("button", { name: "Filter this list" });
        await toggle.focus();
        await page.keyboard.press("Enter");
        expect(await toggle.getAttribute("aria-expanded")).toBe("true");
        await page.getByLabel("Alpha").check();
        await page.getByRole("button", { name: "Show 2 pages" }).press("Enter");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("guidance-list");
        expect(await toggle.getAttribute("aria-expanded")).toBe("false");
      },
      { viewport: { width: 390, height: 800 } },
    ));
});

describe("a page of a phase, a role or both", () => {
  test("is a filter with that choice already made, whose built list comes back with it", () =>
    onPage("phases/alpha/developers/", async (page) => {
      const built = await page.locator("[data-filter-results]").innerHTML();
      expect([await page.title(), await status(page), await tags(page)]).toEqual(["Alpha: guidance for developers – Test Manual", "2 pages", ["Remove filter: Alpha", "Remove filter: Developers"]]);
      await page.getByRole("link", { name: "Remove filter: Alpha" }).click();
      await until(page, "3 pages");
      expect([query(page), await page.title(), await page.locator("h1").innerText()]).toEqual(["?audience=developers", "Guidance – Test Manual", "Guidance"]);
      await page.goBack();
      await until(page, "2 pages");
      expect([query(page), await page.title()]).toEqual(["", "Alpha: guidance for developers – Test Manual"]);
      expect(await page.locator("[data-filter-results]").innerHTML()).toBe(built);
    }));

  test("can be emptied, and the address says so", () =>
    onPage("phases/alpha/", async (page) => {
      await page.getByRole("link", { name: "Clear all filters" }).click();
      await until(page, "6 pages");
      expect([query(page), await page.locator("#guidance-list").innerText()]).toEqual(["?all=1", "Guidance"]);
      await page.reload();
      await until(page, "6 pages");
    }));

  test("with an article keeps the article's title, says that the list is another one, and takes it back", () =>
    onPage("designers/", async (page) => {
      const headings = (): Promise<string[]> => page.locator("h1, h2#guidance-list").allInnerTexts();
      expect(await headings()).toEqual(["Guidance for designers", "Guidance for this role"]);
      await page.getByRole("link", { name: "Remove filter: Designers" }).click();
      await until(page, "6 pages");
      expect(await headings()).toEqual(["Guidance for designers", "All guidance"]);
      await page.goto(`${manual.url()}designers/?phase=beta`);
      await until(page, "2 pages");
      expect(await headings()).toEqual(["Guidance for designers", "All guidance, filtered"]);
      expect(await page.getByRole("heading", { name: "Start here" }).isVisible()).toBe(true);
      await page.goto(`${manual.url()}designers/`);
      expect(await headings()).toEqual(["Guidance for designers", "Guidance for this role"]);
    }));

  test("without an article changes its title and the words below it with the list", () =>
    onPage("phases/alpha/", async (page) => {
      const about = async (): Promise<unknown> => [await page.title(), await page.locator("h1").innerText(), await page.locator(".app-article__lead").isVisible()];
      const own = await about();
      expect(own).toEqual(["Alpha – Test Manual", "Alpha", true]);
      await page.getByRole("link", { name: "Remove filter: Alpha" }).click();
      await until(page, "6 pages");
      expect(await about()).toEqual(["Guidance – Test Manual", "Guidance", false]);
      await page.goBack();
      await until(page, "2 pages");
      expect(await about()).toEqual(own);
    }));

  test("shows a filtered list in the markup that was built for it", () =>
    onPage("phases/beta/developers/", async (page) => {
      const sections = (): Promise<string> => page.locator("[data-filter-results]").evaluate((list) => list.innerHTML.replace(/ (id|aria-labelledby)="(guidance-)?/g, ' $1="').replace(/\s*\n\s*/g, ""));
      const built = await sections();
      await page.goto(`${manual.url()}browse/?phase=beta&audience=developers`);
      await until(page, "2 pages");
      expect(await sections()).toBe(built);
    }));
});

describe("what is chosen", () => {
  test("goes along to a search: all of it in the link, the role and the phase in the header's form", () =>
    onPage("browse/?q=draw&phase=alpha&category=design", async (page) => {
      await until(page, "1 page");
      expect(await page.getByRole("link", { name: "Search for these words in full text" }).getAttribute("href")).toMatch(/\/x\/search\/\?q=draw&phase=alpha&category=design$/);
      expect(await page.locator("form.app-header-search input[type=hidden]").evaluateAll((inputs) => inputs.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`))).toEqual(["phase=alpha"]);
    }));

  test("is remembered only when asked, said when it is applied, and forgotten again", () =>
    onPage("browse/", async (page) => {
      const kept = (): Promise<number> => page.evaluate(() => localStorage.length);
      await page.getByLabel("Alpha").check();
      await until(page, "2 pages");
      expect(await kept()).toBe(0);
      await page.getByRole("button", { name: "Remember my role and phase on this device" }).click();
      expect([await kept(), await status(page)]).toEqual([1, "Remembered on this device: Alpha"]);
      await page.goto(`${manual.url()}browse/`);
      await until(page, "2 pages");
      expect(query(page)).toBe("?phase=alpha");
      expect(await page.locator("[data-filter-notice]").innerText()).toMatch(/^Showing your remembered choice: Alpha\s+Forget$/);
      await page.getByRole("link", { name: "Clear all filters" }).click();
      await until(page, "6 pages");
      await page.reload();
      await until(page, "6 pages");
      await page.getByRole("button", { name: "Forget" }).click();
      expect(await kept()).toBe(0);
      await page.goto(`${manual.url()}browse/`);
      expect([await status(page), query(page)]).toEqual(["6 pages", ""]);
    }));

  test("that is remembered does not touch an address that says something itself", () =>
    onPage("browse/?phase=alpha", async (page) => {
      await until(page, "2 pages");
      await page.getByRole("button", { name: "Remember my role and phase on this device" }).click();
      for (const [url, total] of [["browse/?phase=live", "1 page"], ["browse/#design", "6 pages"], ["phases/beta/", "2 pages"]] as const) {
        await page.goto(manual.url() + url);
        await until(page, total);
      }
    }));
});

test("hundreds of pages are shown in two helpings", async () => {
  const many = Object.fromEntries(Array.from({ length: 260 }, (_, at) => [`p${String(at)}.md`, source(`Page ${String(at)}`, "Text.", "phases: [alpha]\n")]));
  const { folder } = await buildInto({ content: folderOf({ "manual.yaml": settings, ...many }), basePath: "/" });
  const large = await serve(folder);
  const page = await manual.browser().newPage();
  await page.goto(`${large.url}browse/?phase=alpha`);
  await until(page, "260 pages");
  expect(await titles(page)).toHaveLength(250);
  await page.getByRole("button", { name: "Show the other 10 pages" }).click();
  expect(await titles(page)).toHaveLength(260);
  expect(await page.evaluate(() => document.activeElement?.classList.contains("app-page-list__link"))).toBe(true);
  await page.close();
  large.close();
  expect(readFileSync(join(folder, "browse/index.html"), "utf8")).toContain("260 pages");
});
