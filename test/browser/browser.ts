import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { findBrowser, withoutBrowser } from "../../scripts/find-browsers.ts";

/** Nothing that the browser does for itself: no network of its own, no window, and no leave to read other files from disk. */
export const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** The Chromium of this machine, without a window. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error(withoutBrowser("chromium"));
  return chromium.launch({ executablePath, args: [...quiet, ...more] });
}

/** Follows a link, and waits until the page that it leads to has loaded: a click alone does not. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const loaded = page.waitForEvent("load");
  await link.click();
  await loaded;
}
