import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EnvironmentError } from "../src/failure/failure.ts";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";

/** A browser that tests drive, with what it is called by different systems. */
interface Program {
  readonly title: string;
  /** The environment's variable that names another. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** What Debian calls its package. */
  readonly debianPackage: string;
}

const programs = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    places: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    debianPackage: "chromium",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    names: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    debianPackage: "firefox-esr",
  },
} as const satisfies Record<string, Program>;

/** The browsers that tests drive. */
export type BrowserName = keyof typeof programs;
export const browserNames = ["chromium", "firefox"] as const satisfies readonly BrowserName[];

/** A browser's program: the one that the environment names, or else the first that is installed. */
export function findBrowser(name: BrowserName, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const program: Program = programs[name];
  const named = environment[program.variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new EnvironmentError(`${program.variable} is ${named}, and there is no program there. ${remedyFor(name)}`);
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...program.names.flatMap((file) => folders.map((folder) => join(folder, file))), ...program.places].find(isProgram);
}

/** What a run without a browser is told. */
export const withoutBrowser = (name: BrowserName): string => `${programs[name].title} was not found. ${remedyFor(name)}`;

const remedyFor = (name: BrowserName): string => `Install ${programs[name].title}, or set ${programs[name].variable} to the browser's program.`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Whatever the reason, this one cannot be run: the next is tried.
    return false;
  }
}

/** Installs Debian's packages, each for itself, and gives the reasons why any could not be. */
function installOnDebian(packages: readonly string[]): readonly string[] {
  if (packages.length === 0) return [];
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return ["browsers are only installed from here on Debian, as root"];
  const install = ["install", "-y", "--no-install-recommends"];
  return [["update"], ...packages.map((name) => [...install, name])].flatMap((words) => {
    const { status, error } = spawnSync("apt-get", words, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    return status === 0 ? [] : [`apt-get ${words.join(" ")}: ${error?.message ?? `it ended with ${status ?? "a signal"}`}`];
  });
}

/** Finds the browsers, installs what is missing if that was asked for, and says what could not be had. */
function findBrowsers(install: boolean): void {
  const missing = (): BrowserName[] => browserNames.filter((name) => !findBrowser(name));
  const reasons = installOnDebian(install ? missing().map((name) => programs[name].debianPackage) : []);
  for (const name of browserNames) process.stdout.write(`${programs[name].title}: ${findBrowser(name) ?? "none"}\n`);
  if (missing().length === 0) return;
  const said = [...missing().map(withoutBrowser), ...reasons.map((reason) => `Not installed: ${reason}.`)].join(" ");
  // On a developer's machine the other tests are worth running; a server that skipped some would hide that it did.
  if (process.env["CI"] || !install) throw new EnvironmentError(said);
  process.stderr.write(`${said} The tests that need it are skipped.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => {
    findBrowsers(parseOptions({ install: { type: "boolean", default: false } }, process.argv.slice(2)).install ?? false);
  });
}
