import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inject } from "vitest";
import { buildManual, type BuildResult } from "../../scripts/build-manual.ts";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, "../shared/corpus");

/** Real content that was not written for this project; it stands beside the project, and may be absent. */
export const designManual = join(shared, "design-manual");
export const seeds = join(shared, "seeds");
export const expected = join(shared, "expected");

/** Whether the corpus is there; says so where it is not, because tests of it are then skipped. */
export const hasCorpus = existsSync(designManual) && existsSync(seeds);
if (!hasCorpus) console.warn(`The corpus is not at ${shared}: the tests that read it are skipped.`);

/** Settings for content that brings none. */
export const settingsFor = (name: "design-manual" | "seeds"): string => join(root, "test/corpora", `${name}.yaml`);

/** A site on disk with what its build said. */
export interface BuiltSite extends BuildResult {
  readonly folder: string;
}

/** Builds content into a fresh folder, which goes with the run, with a fixed date. */
export async function buildInto(options: { content: string; settings?: string; basePath?: string }): Promise<BuiltSite> {
  const folder = join(mkdtempSync(join(inject("acceptanceFolder"), "site-")), "_site");
  const result = await buildManual({ ...options, out: folder, today: "2026-11-22", cacheFolder: join(root, ".cache") });
  return { ...result, folder };
}

/** Every file below a folder, relative to it, sorted. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The text of a file of a site. */
export const textOf = (site: BuiltSite, path: string): string => readFileSync(join(site.folder, path), "utf8");

/** Every file of HTML of a site, but for the second paths of its pages. */
export function htmlOf(site: BuiltSite): string[] {
  const files = new Set(filesOf(site.folder));
  return [...files].filter((path) => path.endsWith(".html") && !files.has(path.replace(/\.html$/, "/index.html")));
}

/** Every page of a site: its files of HTML but the small ones that only lead on. */
export const pagesOf = (site: BuiltSite): string[] => htmlOf(site).filter((path) => !textOf(site, path).includes('http-equiv="refresh"'));
