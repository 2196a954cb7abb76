import { mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { EnvironmentError } from "../../src/failure/failure.ts";
import { writeBareProject } from "./bare-project.ts";
import { writeBenchSettings } from "./bench-settings.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import type { Corpus } from "./read-corpus.ts";
import { type Build, outputOf, runBuild, type Usage } from "./run-build.ts";
import { scaleCorpus } from "./scale-corpus.ts";
import { writeFiles } from "./write-files.ts";

/** What is measured, and where its files are kept. */
export interface Measuring {
  readonly corpus: Corpus;
  readonly rounds: number;
  readonly folder: string;
  /** The page of the corpus to weigh, without `.md`. */
  readonly page: string;
  readonly say: (line: string) => void;
}

/** What building so many pages took: one usage a round, ours and bare in the same round. */
export interface SizeResult {
  readonly pages: number;
  readonly ours: readonly Usage[];
  readonly bare: readonly Usage[];
  readonly weight: PageWeight;
}

/** Builds a corpus of so many pages with both generators, turn by turn, after a first build of each that is not counted. */
export async function measureSize(pages: number, measuring: Measuring): Promise<SizeResult> {
  const builds = prepareBuilds(pages, measuring);
  for (const build of [builds.bare, builds.ours]) {
    await runBuild(build, 0);
    checkPages(build, pages);
  }
  const usages: Record<Build["name"], Usage[]> = { ours: [], bare: [] };
  for (let round = 1; round <= measuring.rounds; round += 1) {
    // The order swaps each round, so that neither always runs after the other.
    const order = round % 2 === 0 ? [builds.ours, builds.bare] : [builds.bare, builds.ours];
    for (const build of order) {
      const usage = await runBuild(build, round);
      usages[build.name].push(usage);
      measuring.say(`${pages} pages, round ${round}, ${build.name}: ${usage.cpuSeconds.toFixed(2)} s CPU, ${usage.peakMegabytes.toFixed(0)} MB`);
    }
  }
  return { pages, ...usages, weight: weighPage(outputOf(builds.ours, 0), measuring.page) };
}

/** Where the outputs of all runs are, to be removed together. */
export const outputsFolder = (folder: string): string => join(folder, "outputs");

/** Writes the pages for both generators, and says how each is started. */
export function prepareBuilds(pages: number, { corpus, folder }: Pick<Measuring, "corpus" | "folder">): Record<Build["name"], Build> {
  const texts = scaleCorpus(corpus.pages, { pages, basePath: corpus.basePath });
  const at = (name: string): string => join(folder, `${name}-${pages}`);
  mkdirSync(folder, { recursive: true });
  writeFiles(at("content"), texts, { from: corpus.folder, to: ".", paths: corpus.assets });
  writeBareProject(at("bare"), texts, corpus);
  // Bare Eleventy makes no search and no offline copy: they are measured for themselves.
  const { pagesOnly } = writeBenchSettings(corpus.settings, folder);
  const options = ["--content", at("content"), "--settings", pagesOnly, "--base-path", corpus.basePath];
  return {
    ours: {
      name: "ours",
      workingFolder: projectFolder,
      words: ["scripts/run.mjs", "build", ...options, "--out"],
      outputs: join(outputsFolder(folder), `ours-${pages}`),
      log: `${at("ours")}.log`,
    },
    bare: {
      name: "bare",
      workingFolder: at("bare"),
      words: [join(projectFolder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", "--output"],
      outputs: join(outputsFolder(folder), `bare-${pages}`),
      log: `${at("bare")}.log`,
    },
  };
}

/** A build that left pages out would look fast. */
function checkPages(build: Build, pages: number): void {
  const { name, log } = build;
  const written = readdirSync(outputOf(build, 0), { recursive: true, encoding: "utf8" }).filter((path) => basename(path) === "index.html").length;
  if (written < pages) throw new EnvironmentError(`The build "${name}" wrote ${written} pages of ${pages}. What it said is in ${log}`);
}
