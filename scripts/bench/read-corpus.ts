import { existsSync, readFileSync } from "node:fs";
import { readContentFolder } from "../../src/disk/read-content-folder.ts";
import { UsageError } from "../../src/failure/failure.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";

/** A folder of content that larger ones are made from. */
export interface Corpus {
  readonly folder: string;
  /** Path to text. */
  readonly pages: ReadonlyMap<string, string>;
  /** The paths of images and documents. */
  readonly assets: readonly string[];
  /** The path of its settings file. */
  readonly settings: string;
  readonly basePath: string;
}

/** Reads the pages and the names of the assets that the generator itself would publish, so that every build measured is given the same. */
export function readCorpus(folder: string, settingsPath: string): Corpus {
  if (!existsSync(settingsPath)) throw new UsageError(`There is no settings file "${settingsPath}". Check the path after --settings.`);
  const { settings } = parseSettings(settingsPath, readFileSync(settingsPath, "utf8"));
  if (!settings) throw new UsageError(`The settings file "${settingsPath}" has problems. Run the check command to see them.`);
  const { sources, assets } = readContentFolder(folder, settings);
  if (sources.length === 0) throw new UsageError(`There are no pages in "${folder}". Check the path after --corpus.`);
  return {
    folder,
    pages: new Map(sources.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])),
    assets: assets.map(({ path }) => path),
    settings: settingsPath,
    basePath: settings.basePath,
  };
}
