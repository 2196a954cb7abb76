import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { assetsFolder } from "../../src/site-files/assets-folder.ts";
import { dataScripts } from "../../src/site-files/data-scripts.ts";
import { createViewContext } from "../../src/views/context.ts";
import { buildSearch } from "../build-search.ts";
import { readContent } from "../read-content.ts";
import { measurePacking } from "./measure-packing.ts";
import type { Usage } from "./run-build.ts";
import { watchMemory } from "./service-memory.ts";

/** What making the search index and the offline copy of so many pages took, and what they came to. */
export interface SearchSize {
  readonly pages: number;
  readonly seconds: number;
  /** Memory of Pagefind's processes, and of all together, at most. */
  readonly servicePeak: number;
  readonly totalPeak: number;
  readonly files: number;
  readonly indexBytes: number;
  readonly wordsBytes: number;
  readonly suggestionsBytes: number;
  /** What packing the offline copy used. */
  readonly packing: Usage;
}

/** What is indexed and packed, and where that is written for the while. */
export interface SearchMeasuring {
  readonly content: string;
  readonly settings: string;
  readonly folder: string;
}

/** Indexes a folder of content as a build does, without rendering its pages; then builds it, and packs an offline copy. */
export async function measureSearch(pages: number, measuring: SearchMeasuring): Promise<SearchSize> {
  const indexing = await measureIndexing(measuring);
  mkdirSync(measuring.folder, { recursive: true });
  const packing = await measurePacking(pages, measuring);
  rmSync(measuring.folder, { recursive: true });
  return { pages, ...indexing, packing };
}

async function measureIndexing({ content, settings, folder }: SearchMeasuring): Promise<Omit<SearchSize, "pages" | "packing">> {
  const { manual, synonyms } = readContent({ content, settings, today: "2026-11-22" });
  const context = createViewContext(manual, "/");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, assetsFolder), { recursive: true });
  const watch = watchMemory();
  const started = performance.now();
  const data = await buildSearch(context, synonyms, folder);
  const seconds = (performance.now() - started) / 1000;
  const { services, total } = watch.stop();
  const bytesOf = (name: string): number => Buffer.byteLength(dataScripts(context, data).scripts.find(({ path }) => path.includes(`/${name}-`))?.contents ?? "");
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  rmSync(folder, { recursive: true });
  return {
    seconds,
    servicePeak: services,
    totalPeak: total,
    files: sizes.length,
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
    wordsBytes: bytesOf("words"),
    suggestionsBytes: bytesOf("suggestions"),
  };
}
