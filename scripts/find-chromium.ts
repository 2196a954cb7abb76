import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EnvironmentError } from "../src/failure/failure.ts";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
const remedy = "Install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser's program.";

/** The Chromium that the browser tests drive: the one named by CHROMIUM_PATH, or else the first that is installed. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment["CHROMIUM_PATH"];
  if (named) {
    if (isProgram(named)) return named;
    throw new EnvironmentError(`CHROMIUM_PATH is ${named}, and there is no program there. ${remedy}`);
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Whatever the reason, this one cannot be run: the next is tried.
    return false;
  }
}

function installChromium(): string {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new EnvironmentError(`The tests need Chromium, and none was found. ${remedy}`);
  }
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const { status, error } = spawnSync("apt-get", words, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status === 0) continue;
    const reason = error?.message ?? `it ended with ${status ?? "a signal"}`;
    throw new EnvironmentError(`Chromium could not be installed with apt-get ${words.join(" ")}: ${reason}. ${remedy}`);
  }
  const installed = findChromium();
  if (!installed) throw new EnvironmentError(`Chromium was installed, but is not on the PATH. ${remedy}`);
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(() => {
    const options = parseOptions({ install: { type: "boolean", default: false } }, process.argv.slice(2));
    const found = findChromium() ?? (options.install ? installChromium() : undefined);
    if (!found) throw new EnvironmentError(`No Chromium was found. ${remedy}`);
    process.stdout.write(`${found}\n`);
  });
}
