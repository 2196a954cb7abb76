import { join } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { EnvironmentError, UsageError } from "../failure/failure.ts";
import type { Asset, SourceFile } from "../pages/source-file.ts";
import { quoted } from "../text/printable.ts";
import { folderKindOf } from "./entry-kind.ts";
import { codeFolder, folderLikePage, hiddenFolder, specialFile, symbolicLink, unreadable } from "./entry-findings.ts";
import { disk, type FileSource, type FolderEntry } from "./file-source.ts";
import { keepAddressable } from "./keep-addressable.ts";
import { keepsOut, nameFindings } from "./name-findings.ts";
import { readEntry, type Reading } from "./read-entry.ts";
import { twinFinding } from "./twin-finding.ts";

/** What a content folder holds: the pages' sources and the assets, by path, and every problem of its files. */
export interface ContentFolder {
  readonly sources: readonly SourceFile[];
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}

/** What to leave out of a content folder without a word, and where its files are read from, if not from the disk. */
export interface ContentFolderOptions {
  readonly ignore: readonly string[];
  readonly files?: FileSource;
}

/** Reads a content folder, none of which is trusted: no link is followed, nothing special is opened, nothing is run. */
export function readContentFolder(folder: string, { ignore, files = disk }: ContentFolderOptions): ContentFolder {
  const ignored = new Set(ignore.map((path) => path.replace(/^\.?\/+|\/+$/g, "")));
  const reading: Reading = { files, folder, ignored, sources: [], assets: [], findings: [] };
  readEntries(reading, "", listRoot(folder, files));
  const kept = keepAddressable(reading.sources);
  return {
    sources: kept.sources.sort(byPath),
    assets: reading.assets.sort(byPath),
    findings: [...reading.findings, ...kept.findings],
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function listRoot(folder: string, files: FileSource): readonly FolderEntry[] {
  try {
    return files.list(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT") throw new UsageError(`There is no folder ${quoted(folder)} to read content from.`, { cause: error });
    if (code === "ENOTDIR") throw new UsageError(`${quoted(folder)} is a file; content is read from a folder.`, { cause: error });
    throw new EnvironmentError(`The content folder ${quoted(folder)} cannot be read (${code}).`, { cause: error });
  }
}

function readEntries(reading: Reading, parent: string, entries: readonly FolderEntry[]): void {
  const names = new Map<string, string>();
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
    if (reading.ignored.has(path)) continue;
    const twin = twinFinding(path, names);
    if (twin) reading.findings.push(twin);
    if (entry.kind === "link") reading.findings.push(symbolicLink(path));
    else if (entry.kind === "folder") readFolder(reading, path);
    else if (entry.kind === "file") readEntry(reading, path);
    else reading.findings.push(specialFile(path));
  }
}

function readFolder(reading: Reading, path: string): void {
  switch (folderKindOf(path.slice(path.lastIndexOf("/") + 1))) {
    case "code":
      return void reading.findings.push(codeFolder(path));
    case "hidden":
      return void reading.findings.push(hiddenFolder(path));
    case "like-page":
      return void reading.findings.push(folderLikePage(path));
    case "content": {
      const problems = [...nameFindings(path, "folder")];
      reading.findings.push(...problems);
      if (problems.some(keepsOut)) return;
      const entries = listFolder(reading, path);
      if (entries) readEntries(reading, path, entries);
    }
  }
}

function listFolder(reading: Reading, path: string): readonly FolderEntry[] | undefined {
  try {
    return reading.files.list(join(reading.folder, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    reading.findings.push(unreadable(path, "folder", code));
    return undefined;
  }
}
