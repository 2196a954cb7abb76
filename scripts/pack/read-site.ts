import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { onDisk } from "../../src/disk/disk-error.ts";
import type { Site } from "../../src/offline/copy-files.ts";
import { factsFile, readSiteFacts, type SiteFacts } from "../../src/offline/site-facts.ts";

/** The facts of the site in a folder; nothing when no build of ours made it. */
export function factsOf(folder: string): SiteFacts | undefined {
  const path = join(folder, factsFile);
  return onDisk(`reading ${path}`, () => (existsSync(path) ? readSiteFacts(readFileSync(path, "utf8")) : undefined));
}

/** A built site on disk. */
export function readSite(folder: string, facts: SiteFacts): Site {
  const read = (path: string): Buffer => onDisk(`reading ${join(folder, path)}`, () => readFileSync(join(folder, path)));
  return { facts, paths: filesBelow(folder), read, areAlike: (path, other) => isOneFile(join(folder, path), join(folder, other)) || read(path).equals(read(other)) };
}

/** What is not a file, such as a link, is no part of a site. */
function filesBelow(folder: string): readonly string[] {
  const entries = onDisk(`reading ${folder}`, () => readdirSync(folder, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

function isOneFile(path: string, other: string): boolean {
  const [a, b] = [statSync(path), statSync(other)];
  return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev;
}
