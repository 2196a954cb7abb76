import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.ts";

const quiet = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** The Chromium of this machine, without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium: run npm test, which installs one or says how to.");
  return chromium.launch({ executablePath, args: quiet });
}
