import puppeteer, { type Browser, type KeyInput, type Page } from "puppeteer-core";
import { findBrowser, withoutBrowser } from "../../scripts/find-browsers.ts";
import { answerFrom, type Driver, type DriverOptions, expressionOf, type Heard, type Tab, type TabOptions } from "./drive.ts";

/** Firefox as a driver, over WebDriver BiDi. */
export async function openFirefox({ webAssembly = true }: DriverOptions = {}): Promise<Driver> {
  const executablePath = findBrowser("firefox");
  if (!executablePath) throw new Error(withoutBrowser("firefox"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    extraPrefsFirefox: {
      // Drivers switch this off, and then a page opened from disk may read its neighbours, as no reader's page may.
      "security.fileuri.strict_origin_policy": true,
      "javascript.options.wasm": webAssembly,
    },
  });
  return { name: "firefox", newTab: (options = {}) => newTab(browser, options), close: () => browser.close() };
}

async function newTab(browser: Browser, { width = 1280 }: TabOptions): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  const heard = listenTo(page);
  return {
    heard,
    open: async (address) => void (await page.goto(address)),
    ask: async (question, given) => answerFrom(await page.evaluate(expressionOf(question, given))),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key, held) => pressKey(page, key, held),
    // A page that comes back as it was left loads nothing, and the driver would wait for that in vain.
    back: async () => void (await page.evaluate("setTimeout(() => history.back(), 0), 0")),
    reload: async () => void (await page.reload()),
    close: () => context.close(),
  };
}

async function pressKey(page: Page, key: string, held?: KeyInput): Promise<void> {
  if (held) await page.keyboard.down(held);
  await page.keyboard.press(key as KeyInput);
  if (held) await page.keyboard.up(held);
}

function listenTo(page: Page): Heard {
  const heard: Heard = { console: [], errors: [], failed: [], requests: [] };
  page.on("console", (message) => heard.console.push(`${message.type()}: ${message.text()} (${message.location().url ?? ""})`));
  page.on("pageerror", (error) => heard.errors.push(String(error)));
  page.on("request", (request) => heard.requests.push(request.url()));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "no reason";
    // A reader who goes on before a picture has come has cancelled it: nothing failed.
    if (reason !== "NS_BINDING_ABORTED") heard.failed.push(`${request.url()}: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) heard.failed.push(`${response.url()}: ${response.status()}`);
  });
  return heard;
}
