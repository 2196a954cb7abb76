import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Changes, changesBetween } from "../src/comparison/changes.ts";
import { compareManuals } from "../src/comparison/compare-manuals.ts";
import { followHeadings } from "../src/comparison/follow-headings.ts";
import type { Comparison } from "../src/comparison/comparison.ts";
import { sortFindings, type SortedFindings } from "../src/comparison/sort-findings.ts";
import { rememberedFiles } from "../src/disk/remembered-files.ts";
import type { FileSource } from "../src/disk/file-source.ts";
import type { KeptReadings } from "../src/manual/kept-readings.ts";
import { addFindings } from "../src/rules/check-manual.ts";
import { findBase } from "./git-base.ts";
import { createGit } from "./git.ts";
import { type GitVersion, openGitVersion } from "./git-version.ts";
import { type ContentOptions, readContent, type ReadContent } from "./read-content.ts";
import { readOldContent } from "./read-old-content.ts";
import { settingsPathOf } from "./settings-path.ts";

/** A manual with what a change did to it. */
export interface ChangedContent {
  readonly content: ReadContent;
  readonly comparison: Comparison;
  /** Every problem, by whether the change is answerable for it. */
  readonly findings: SortedFindings;
}

/** Checks content as it is and as it was where the change since `ref` started, and tells what the change did. */
export function checkSince(options: ContentOptions, ref: string): ChangedContent {
  const present = rememberedFiles();
  const kept: KeptReadings = new Map();
  const now = readContent(options, { files: present, kept });
  const settingsPath = settingsPathOf(options);
  const git = createGit(options.content);
  const version = openGitVersion(git, { base: findBase(git, ref), content: options.content, settingsFolder: dirname(settingsPath), present });
  const then = readOldContent(options, version, { settingsText: readFileSync(settingsPath, "utf8"), kept });
  const comparison = { before: then.manual, after: now.manual, changes: changesOf(options, now, version, present) };
  const compared = addFindings(now, [...compareManuals(comparison)]);
  const content = { ...compared, diagnostics: followHeadings(compared.diagnostics, comparison) };
  return { content, comparison, findings: sortFindings(then.diagnostics, content.diagnostics, comparison.changes) };
}

/** The files of both versions, by the names that findings give them. */
function changesOf(options: ContentOptions, { sources, paths }: ReadContent, version: GitVersion, present: FileSource): Changes {
  const diskPath = (path: string): string => paths.get(path) ?? resolve(options.content, path);
  return changesBetween({
    before: { pages: version.pages, has: (path) => version.has(diskPath(path)), read: (path) => version.read(diskPath(path)) },
    after: { pages: sources.map(({ path }) => path), has: (path) => existsSync(diskPath(path)), read: (path) => bytesOf(present, diskPath(path)) },
    isUnchanged: (path) => version.isUnchanged(diskPath(path)),
  });
}

/** A file that can no longer be read has no lines, so that whatever is said of it is the change's own. */
function bytesOf(present: FileSource, path: string): Uint8Array {
  const read = present.read(path, { limit: Number.MAX_SAFE_INTEGER });
  return read.state === "read" ? read.bytes : new Uint8Array();
}
