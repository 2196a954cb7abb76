import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { assetsFolder } from "../../src/site-files/assets-folder.ts";
import { dataScripts } from "../../src/site-files/data-scripts.ts";
import { createViewContext } from "../../src/views/context.ts";
import { buildSearch } from "../build-search.ts";
import { readContent } from "../read-content.ts";
import { formatTable } from "./format-table.ts";
import { watchMemory } from "./service-memory.ts";

/** What making the search index of so many pages took, and what it came to. */
export interface SearchSize {
  readonly pages: number;
  readonly seconds: number;
  /** Memory of Pagefind's process, and of both together, at most. */
  readonly servicePeak: number;
  readonly totalPeak: number;
  readonly files: number;
  readonly indexBytes: number;
  readonly wordsBytes: number;
  readonly suggestionsBytes: number;
}

/** What is indexed, and where the index is written for the while. */
export interface SearchMeasuring {
  readonly content: string;
  readonly settings: string;
  readonly folder: string;
}

/** Indexes a folder of content as a build does, without rendering its pages. */
export async function measureSearch(pages: number, { content, settings, folder }: SearchMeasuring): Promise<SearchSize> {
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
    pages,
    seconds,
    servicePeak: services,
    totalPeak: total,
    files: sizes.length,
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
    wordsBytes: bytesOf("words"),
    suggestionsBytes: bytesOf("suggestions"),
  };
}

/** The figures of all sizes as a table. */
export function formatSearch(sizes: readonly SearchSize[]): string {
  const headings = ["pages", "index s", "ms/page", "service peak MB", "both peak MB", "files", "index KB", "words KB", "suggestions KB"];
  const rows = sizes.map(({ pages, seconds, servicePeak, totalPeak, files, indexBytes, wordsBytes, suggestionsBytes }) => [
    String(pages),
    seconds.toFixed(2),
    ((seconds * 1000) / pages).toFixed(2),
    servicePeak.toFixed(0),
    totalPeak.toFixed(0),
    String(files),
    ...[indexBytes, wordsBytes, suggestionsBytes].map((bytes) => (bytes / 1000).toFixed(0)),
  ]);
  return `Search index, every page in it, made without rendering pages:\n${formatTable(headings, rows)}\n`;
}
