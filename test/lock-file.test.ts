import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };
const platforms = ["darwin-arm64", "darwin-x64", "freebsd-x64", "linux-arm64", "linux-x64", "windows-arm64", "windows-x64"];

/** What must be added to the lock file, so that search can be built on a machine of this platform. */
function faultOf(platform: string): string | undefined {
  const name = `@pagefind/${platform}`;
  const locked = packages[`node_modules/${name}`];
  const version = packages["node_modules/pagefind"]?.version;
  const [os = "", cpu = ""] = platform.split("-");
  const wanted = { version, cpu: [cpu], optional: true, os: [os === "windows" ? "win32" : os] };
  if (!locked) return `Add to packages: "node_modules/${name}": ${JSON.stringify(wanted)}`;
  const found = { version: locked.version, cpu: locked.cpu, optional: locked.optional, os: locked.os };
  return JSON.stringify(found) === JSON.stringify(wanted) ? undefined : `Give "node_modules/${name}" these values: ${JSON.stringify(wanted)}`;
}

test("the lock file names Pagefind's program for every platform, in Pagefind's own version, or npm ci would leave search out there", () => {
  expect(platforms.map(faultOf).filter((fault) => fault !== undefined)).toEqual([]);
});

test("Pagefind has a program for no other platform than those", () => {
  const version = packages["node_modules/pagefind"]?.version;
  expect(packages["node_modules/pagefind"]?.optionalDependencies).toEqual(Object.fromEntries(platforms.map((platform) => [`@pagefind/${platform}`, version])));
});
