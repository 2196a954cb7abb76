import { afterAll, beforeAll, describe } from "vitest";
import { type BrowserName, browserNames, findBrowser, withoutBrowser } from "../../scripts/find-browsers.ts";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";

/** Everything that a tab said and asked for, in order; nothing is left out. */
export interface Heard {
  /** Console messages of every level, each with its level before it. */
  readonly console: string[];
  /** Errors that nothing caught. */
  readonly errors: string[];
  /** Requests that came to nothing, or to an answer of 400 and above. */
  readonly failed: string[];
  /** The address of every request. */
  readonly requests: string[];
}

/** A tab of either browser, as far as tests need one. */
export interface Tab {
  readonly heard: Heard;
  /** Opens an address and waits until its scripts have run. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; what it gives crosses over as JSON, since WebDriver BiDi loses repeated objects. */
  ask<Answer, Given = undefined>(question: (given: Given) => Answer | Promise<Answer>, given?: Given): Promise<Answer>;
  click(selector: string): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses a key by its name, such as `Enter` or `ArrowDown`. */
  press(key: string, held?: "Shift"): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** How a tab differs from an ordinary one. */
export interface TabOptions {
  /** Only Chromium can be without. */
  readonly javaScript?: boolean;
  readonly width?: number;
}

/** How a browser differs from an ordinary one. */
export interface DriverOptions {
  readonly webAssembly?: boolean;
}

/** A running browser; each tab has storage of its own. */
export interface Driver {
  readonly name: BrowserName;
  newTab(options?: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

const openers = { chromium: openChromium, firefox: openFirefox } as const;

/** Starts a browser without a window; reading other files from disk is as restricted as in a reader's own. */
export const openDriver = (name: BrowserName, options: DriverOptions = {}): Promise<Driver> => openers[name](options);

/** Runs a group of tests in each browser; one that this machine lacks is skipped under a name that says so. */
export function describeInBrowsers(title: string, tests: (driver: () => Driver) => void, options: DriverOptions = {}): void {
  for (const name of browserNames) {
    describeIn(name, title, () => {
      let driver: Driver;
      beforeAll(async () => {
        driver = await openDriver(name, options);
      });
      afterAll(() => driver?.close());
      tests(() => driver);
    });
  }
}

/** Runs a group of tests if this machine has a browser, and otherwise skips it under a name that says so. */
export function describeIn(name: BrowserName, title: string, tests: () => void): void {
  const missing = findBrowser(name) ? "" : ` (${withoutBrowser(name)})`;
  if (missing && process.env["CI"]) throw new Error(withoutBrowser(name));
  describe.skipIf(missing !== "")(`${title}, in ${name}${missing}`, tests);
}

/** Opens a fresh tab for some work, and closes it whatever happens. */
export async function inTab<Result>(driver: Driver, work: (tab: Tab) => Promise<Result>, options: TabOptions = {}): Promise<Result> {
  const tab = await driver.newTab(options);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** Asks a page again and again until its answer is neither false nor nothing; a page that is just being left is asked later. */
export async function until<Answer, Given = undefined>(tab: Tab, question: (given: Given) => Answer, given?: Given): Promise<Exclude<Answer, false | null | undefined>> {
  const end = Date.now() + 20_000;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await tab.ask(question, given);
      if (answer !== false && answer !== null && answer !== undefined) return answer as Exclude<Answer, false | null | undefined>;
      last = answer;
    } catch (reason) {
      last = reason;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`The page never came to what was waited for: ${String(question)}. Last: ${String(last)}`);
}

/** A question as an expression whose value is JSON. */
export const expressionOf = (question: (given: never) => unknown, given: unknown): string =>
  `(async () => JSON.stringify([await (${question.toString()})(${JSON.stringify(given) ?? ""})]))()`;

/** The answer to an expression of `expressionOf`. */
export const answerFrom = <Answer>(json: unknown): Answer => (JSON.parse(String(json)) as [Answer])[0];
