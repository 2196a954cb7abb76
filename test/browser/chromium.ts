import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { answerFrom, type Driver, type DriverOptions, expressionOf, type Heard, type Tab, type TabOptions } from "./drive.ts";

/** Chromium as a driver. */
export async function openChromium({ webAssembly = true }: DriverOptions = {}): Promise<Driver> {
  const browser = await openBrowser(webAssembly ? [] : ["--js-flags=--jitless"]);
  return { name: "chromium", newTab: (options = {}) => newTab(browser, options), close: () => browser.close() };
}

async function newTab(browser: Browser, { javaScript = true, width = 1280 }: TabOptions): Promise<Tab> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const heard = listenTo(page);
  return { ...tabOf(page, heard), close: () => context.close() };
}

/** A page of Playwright as a tab. */
export function tabOf(page: Page, heard: Heard): Omit<Tab, "close"> {
  return {
    heard,
    open: async (address) => void (await page.goto(address)),
    ask: async (question, given) => answerFrom(await page.evaluate(expressionOf(question, given))),
    click: (selector) => page.click(selector, { timeout: 10_000 }),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => page.keyboard.press(held ? `${held}+${key}` : key),
    back: async () => void (await page.goBack({ waitUntil: "commit" })),
    reload: async () => void (await page.reload()),
  };
}

/** Writes down everything that a page of Playwright reports. */
export function listenTo(page: Page): Heard {
  const heard: Heard = { console: [], errors: [], failed: [], requests: [] };
  page.on("console", (message) => heard.console.push(`${message.type()}: ${message.text()} (${message.location().url})`));
  page.on("pageerror", (error) => heard.errors.push(String(error)));
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no reason";
    // A reader who goes on before a picture has come has cancelled it: nothing failed.
    if (reason !== "net::ERR_ABORTED") heard.failed.push(`${request.url()}: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.failed.push(`${response.url()}: ${response.status()}`);
  });
  return heard;
}
