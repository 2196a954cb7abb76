import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../src/diagnostics/diagnostic.ts";
import { disk, type FileSource } from "../src/disk/file-source.ts";
import { UsageError } from "../src/failure/failure.ts";
import { noSynonyms, parseSynonyms, type Synonyms } from "../src/search/synonyms.ts";
import type { Settings } from "../src/settings/settings.ts";
import { quoted } from "../src/text/printable.ts";
import { posixPath } from "./posix-path.ts";

/** Where the settings were read from, and the content that they are for. */
export interface SynonymsPlace {
  readonly settingsPath: string;
  readonly content: string;
}

/** The file of words that mean the same, what it says and what is wrong with it; no path when there is none. */
export interface ReadSynonyms {
  readonly path?: string;
  /** What findings call it. */
  readonly shown: string;
  readonly synonyms: Synonyms;
  readonly findings: readonly Finding[];
}

const largest = 1024 * 1024;

/** Reads the file of synonyms that the settings name, or `synonyms.yaml` if it stands beside them. */
export function readSynonyms({ search }: Pick<Settings, "search">, place: SynonymsPlace, files: FileSource = disk): ReadSynonyms {
  const path = resolve(dirname(place.settingsPath), search.synonyms ?? "synonyms.yaml");
  if (search.synonyms !== undefined) checkPlace(search.synonyms, path, place);
  const shown = isInside(place.content, path) ? posixPath(relative(place.content, path)) : basename(path);
  const read = files.read(path, { limit: largest });
  if (read.state !== "read") {
    if (search.synonyms === undefined && read.state === "failed" && read.code === "ENOENT") return { shown, synonyms: noSynonyms, findings: [] };
    throw new UsageError(`The synonyms cannot be read: ${quoted(path, 200)} ${faults[read.state]}. ${remedies[read.state]}`);
  }
  const { synonyms, problems } = parseSynonyms(shown, new TextDecoder().decode(read.bytes));
  const findings = problems.map(({ file, line, column, message, fix }): Finding => ({ rule: "unusable-synonym", message, fix, place: { file, line, column } }));
  return { path, shown, synonyms, findings };
}

/** Settings that come with content are no more trusted than it: they may not have a file read from elsewhere. */
function checkPlace(written: string, path: string, { settingsPath, content }: SynonymsPlace): void {
  if (isInside(content, settingsPath) && !isInside(content, path)) throw new UsageError(`The settings name the synonyms file ${quoted(written)}, which is not in the content folder. Move it beside the settings file and write its name alone.`);
}

const isInside = (folder: string, path: string): boolean => join(realPath(dirname(path)), basename(path)).startsWith(realPath(folder) + sep);

/** A folder without the links that lead to it. */
const realPath = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : resolve(folder));

const faults = { failed: "is not there, or may not be read", link: "is a link", special: "is not a file", "too-large": "is larger than 1 MB" } as const;
const remedies = {
  failed: "Correct search.synonyms in the settings, or add the file.",
  link: "Put the file itself there.",
  special: "Put a file there.",
  "too-large": "Shorten it: every line should be a few words that mean the same.",
} as const;
