import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { factsOf } from "../../scripts/pack/read-site.ts";
import { openBrowser } from "./browser.ts";
import { openSearchedManual } from "./open-searched-manual.ts";

const opened = openSearchedManual();

const open = async (url: string, options: BrowserContextOptions = {}, from = opened.browser): Promise<Page> => {
  const page = await (await from.newContext(options)).newPage();
  await page.goto(opened.served.url + url);
  return page;
};
const searched = async (page: Page, state: string): Promise<void> => {
  await page.waitForSelector(`[data-search-state="${state}"]`);
};
const searchFor = async (query: string, state = "found", options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await open(`search/?${query}`, options);
  await searched(page, state);
  return page;
};
const status = (page: Page): Promise<string | null> => page.textContent("[data-search-status]");
const titles = (page: Page): Promise<string[]> => page.locator(".app-result__title").allTextContents();

describe("results", () => {
  test("come ten at a time; more are added where the reader's focus then is, and are there again after going back", async () => {
    const page = await searchFor("q=walnut");
    expect(await status(page)).toBe("14 results for “walnut”");
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole("button", { name: "Show more results" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".app-result").length === 14);
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll(".app-result__title a")[10])).toBe(true);
    expect(await page.getByRole("button", { name: "Show more results" }).isVisible()).toBe(false);
    await page.locator(".app-result__title a").nth(11).click();
    await page.waitForURL(/walnut-/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".app-result").length === 14);
    await page.context().close();
  });

  test("lead to their page and to the sections in which the words stand", async () => {
    const page = await searchFor("q=wide+paths");
    await page.locator(".app-result__sections a", { hasText: "Wide paths" }).first().click();
    expect(page.url()).toBe(`${opened.served.url}accessible/#wide-paths`);
    await page.context().close();
  });

  test("show signs of HTML as they are, in titles and in text, and run nothing", async () => {
    const page = await searchFor("q=medlar");
    expect(await titles(page)).toEqual(["The <script>alert(1)</script> sign & &lt;b&gt;"]);
    expect(await page.textContent(".app-result__excerpt")).toContain("<script>document.title='ran'</script> and &lt;img&gt; & more medlar");
    expect(await page.locator(".app-result__excerpt mark").first().textContent()).toBe("medlar");
    expect(await page.title()).toBe("medlar – Search – Test manual");
    await page.context().close();
  });

  test("say which pages are unfinished or withdrawn", async () => {
    const page = await searchFor("q=quince");
    expect((await titles(page)).sort()).toEqual(["Quince jelly (draft)", "Quince paste (withdrawn)"]);
    await page.context().close();
  });

  test("are headings below that of the results", async () => {
    const page = await searchFor("q=orchard");
    expect(await page.locator("main h1, main h2, main h3").evaluateAll((all) => all.filter((heading) => heading.checkVisibility()).map(({ tagName }) => tagName))).toEqual(["H1", "H2", "H2", "H3"]);
    await page.context().close();
  });
});

describe("the address", () => {
  test("holds words and filters, and each change can be gone back on", async () => {
    const page = await searchFor("q=walnut");
    await page.getByLabel("Alpha").check();
    await expect.poll(() => status(page)).toBe("5 results for “walnut”");
    expect(new URL(page.url()).search).toBe("?q=walnut&phase=alpha");
    expect(await page.locator("label", { hasText: "Beta" }).locator(".app-filter__count").textContent()).toBe("(9)");
    await page.fill("#search-words", "orchard");
    await page.press("#search-words", "Enter");
    await expect.poll(() => status(page)).toBe("1 result for “orchard”");
    await page.goBack();
    await expect.poll(() => status(page)).toBe("5 results for “walnut”");
    expect(await page.inputValue("#search-words")).toBe("walnut");
    expect(await page.getByLabel("Alpha").isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => status(page)).toBe("14 results for “walnut”");
    await page.context().close();
  });

  test("is led to by a tag for each filter, which takes it off and leaves the focus on the next one", async () => {
    const page = await searchFor("q=walnut&phase=alpha&audience=developers");
    const tags = page.locator(".app-filter__tag");
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
    expect(await tags.allTextContents()).toEqual(["Remove filter: Alpha", "Remove filter: Developers"]);
    expect(await tags.first().getAttribute("href")).toBe("/x/search/?q=walnut&audience=developers");
    await tags.first().press("Enter");
    await expect.poll(() => status(page)).toBe("7 results for “walnut”");
    expect(new URL(page.url()).search).toBe("?q=walnut&audience=developers");
    expect(await focused()).toBe("Remove filter: Developers");
    expect(await page.getByLabel("Alpha").isChecked()).toBe(false);
    await tags.first().press("Enter");
    await expect.poll(() => status(page)).toBe("14 results for “walnut”");
    expect([await focused(), await tags.count(), await page.getByRole("link", { name: "Clear all filters" }).isVisible()]).toEqual(["search-words", 0, false]);
    await page.goBack();
    await expect.poll(() => tags.count()).toBe(1);
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await expect.poll(() => status(page)).toBe("14 results for “walnut”");
    expect([await focused(), new URL(page.url()).search]).toEqual(["search-words", "?q=walnut"]);
    await page.context().close();
  });

  test("goes along to the lists of guidance", async () => {
    const page = await searchFor("q=walnut&phase=alpha");
    expect(await page.getByRole("link", { name: "Browse guidance with these filters" }).getAttribute("href")).toMatch(/\/x\/browse\/\?phase=alpha$/);
    await page.context().close();
  });

  test("without a choice takes the one that the reader asked the device to remember, says so, and can forget it", async () => {
    const page = await open("search/");
    await page.evaluate(() => localStorage.setItem("service-manual-choice /x/", "phase=alpha"));
    await page.goto(`${opened.served.url}search/?q=walnut`);
    await expect.poll(() => status(page)).toBe("5 results for “walnut”");
    expect(await page.textContent("[data-search-remembered]")).toBe("Showing your remembered choice: Alpha Forget");
    await page.getByRole("button", { name: "Forget" }).click();
    await expect.poll(() => status(page)).toBe("14 results for “walnut”");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });
});

describe("nothing is pretended", () => {
  test("a word that stands nowhere is corrected, and that is said with a link", async () => {
    const page = await searchFor("q=acessibility");
    expect(await page.textContent("[data-search-suggestion]")).toContain("Did you mean “accessibility”?");
    await page.locator("[data-search-suggestion] a").click();
    await expect.poll(() => status(page)).toMatch(/results for “accessibility”$/);
    expect(new URL(page.url()).search).toBe("?q=accessibility");
    await page.context().close();
  });

  test("a word that is like no other has no results, and next steps", async () => {
    const page = await searchFor("q=xyzzy", "none");
    expect(await status(page)).toBe("No results for “xyzzy”");
    expect(await page.getByText("check your spelling").isVisible()).toBe(true);
    expect(await page.locator(".app-search__advice").getByRole("link", { name: "A to Z" }).isVisible()).toBe(true);
    await page.context().close();
  });

  test("filters that leave nothing are said to be the cause, with the way out", async () => {
    const page = await searchFor("q=orchard&phase=beta", "none");
    await page.getByRole("link", { name: "1 result" }).click();
    await searched(page, "found");
    expect(new URL(page.url()).search).toBe("?q=orchard");
    await page.context().close();
  });

  for (const kind of ["index", "fragment"]) {
    test(`where a file of the ${kind} cannot be read, that is said, and never "no results"`, async () => {
      const folder = join(opened.site.folder, factsOf(opened.site.folder)?.searchIndex ?? "", kind);
      const page = await (await opened.browser.newContext()).newPage();
      await page.context().route(`**/pagefind-*/${kind}/*`, (route) => route.fulfill({ status: 404, body: "" }));
      expect(readdirSync(folder).length).toBeGreaterThan(0);
      await page.goto(`${opened.served.url}search/?q=orchard`);
      await searched(page, "missing");
      expect(await status(page)).toBe("Some of the search data could not be read");
      expect(await page.getByText("load this page again").isVisible()).toBe(true);
      await page.context().close();
    });
  }
});

describe("each language", () => {
  test("finds its own pages only", async () => {
    const english = await searchFor("q=walnut");
    expect((await titles(english)).join()).not.toContain("Ceirios");
    await english.getByLabel("Cymraeg").check();
    await expect.poll(() => titles(english)).toEqual(["Ceirios coch"]);
    expect(new URL(english.url()).search).toBe("?q=walnut&lang=cy");
    await english.context().close();
  });

  test("is told of what is found in it, and not of the manual's own words beside that", async () => {
    const page = await searchFor("q=ceirios&lang=cy");
    const languages = (of: string): Promise<(string | undefined)[]> => page.locator(of).evaluateAll((all) => all.map((element) => element.closest<HTMLElement>("[lang]")?.lang));
    expect([await languages(".app-result__title a"), await languages(".app-result__excerpt"), await languages(".app-result__sections a")]).toEqual([["cy"], ["cy"], ["cy"]]);
    expect([await languages(".app-result__trail > *"), await languages(".app-result__facts > *")]).toEqual([["en"], ["en"]]);
    await page.context().close();
  });

  test("is carried along by the header's form of a page in that language", async () => {
    const page = await open("ceirios/");
    await page.fill("#header-search", "ceirios");
    await page.press("#header-search", "Enter");
    await searched(page, "found");
    expect(new URL(page.url()).searchParams.get("lang")).toBe("cy");
    await page.context().close();
  });
});

describe("where less is possible", () => {
  test("without WebAssembly titles are searched, and that is said", async () => {
    const plain = await openBrowser(["--js-flags=--jitless"]);
    const page = await open("search/?q=orchards", {}, plain);
    await searched(page, "titles");
    expect(await titles(page)).toEqual(["Accessible orchards"]);
    expect(await page.textContent("[data-search-notes]")).toContain("by title only");
    await plain.close();
  });

  test("without its own script the page says so, keeps the reader's words and leads on", async () => {
    const page = await (await opened.browser.newContext()).newPage();
    await page.route(/\/search-[\da-f]+\.js$/, (route) => route.abort());
    await page.goto(`${opened.served.url}search/?q=walnut`);
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("The search could not be loaded");
    expect(await alert.innerText()).toContain("check your connection and load this page again");
    expect(await alert.getByRole("link").allTextContents()).toEqual(["browse all guidance", "A to Z"]);
    expect(await page.inputValue("#search-words")).toBe("walnut");
    await page.context().close();
    const whole = await searchFor("q=walnut");
    await whole.waitForLoadState("load");
    expect(await whole.getByRole("alert").count()).toBe(0);
    await whole.context().close();
  });

  test("without JavaScript the page leads to the A to Z and the lists", async () => {
    const page = await open("search/?q=walnut", { javaScriptEnabled: false });
    expect(await page.locator("main noscript p").isVisible()).toBe(true);
    expect(await page.locator("main noscript a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(["/x/a-z/", "/x/browse/"]);
    expect(await page.getByLabel("Alpha").isVisible()).toBe(false);
    await page.context().close();
  });
});
