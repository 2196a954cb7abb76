import { join } from "node:path";
import { type AssetKind, headSize } from "../assets/asset-kind.ts";
import { inspectAsset, isTextAsset } from "../assets/inspect-asset.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Asset, SourceFile } from "../pages/source-file.ts";
import { fileTooLarge, largestFile } from "../text/decode.ts";
import {
  assetTooLarge,
  codeFile,
  hiddenFile,
  ignoreFile,
  largeImage,
  largestLightImage,
  misnamedPage,
  readmeFile,
  specialFile,
  symbolicLink,
  unknownKind,
  unreadable,
} from "./entry-findings.ts";
import { entryKindOf } from "./entry-kind.ts";
import type { FileSource } from "./file-source.ts";
import { keepsOut, nameFindings } from "./name-findings.ts";
import type { FileRead, ReadLimits } from "./read-file.ts";

/** Text is read whole to be judged, so it has a limit; images, documents and films have none. */
export const largestTextAsset = 10 * 1024 * 1024;

/** A content folder while it is being read. */
export interface Reading {
  readonly files: FileSource;
  /** As the source of files knows it. */
  readonly folder: string;
  readonly ignored: ReadonlySet<string>;
  readonly sources: SourceFile[];
  readonly assets: Asset[];
  readonly findings: Finding[];
}

/** Takes in one file of the content folder: as a page, as an asset, or as a finding. */
export function readEntry(reading: Reading, path: string): void {
  const entry = entryKindOf(path);
  switch (entry.kind) {
    case "settings":
      return;
    case "page":
      return readPage(reading, path);
    case "asset":
      return readAsset(reading, path, entry.asset);
    case "code":
      return void reading.findings.push(codeFile(path));
    case "hidden":
      return void reading.findings.push(hiddenFile(path));
    case "ignore-file":
      return void reading.findings.push(ignoreFile(path));
    case "readme":
      return void reading.findings.push(readmeFile(path));
    case "misnamed-page":
      return void reading.findings.push(misnamedPage(path));
    case "unknown":
      return void reading.findings.push(unknownKind(path));
  }
}

function readPage(reading: Reading, path: string): void {
  if (!hasGoodName(reading, path, "page")) return;
  const read = readOrReport(reading, path, { limit: largestFile }, (size) => fileTooLarge(path, size));
  if (read) reading.sources.push({ path, bytes: read.bytes });
}

function readAsset(reading: Reading, path: string, kind: AssetKind): void {
  if (!hasGoodName(reading, path, "asset")) return;
  const limits = isTextAsset(path) ? { limit: largestTextAsset } : { limit: Number.MAX_SAFE_INTEGER, head: headSize };
  const read = readOrReport(reading, path, limits, (size) => assetTooLarge(path, size, limits.limit));
  if (!read) return;
  const problems = inspectAsset(path, kind, read.bytes);
  reading.findings.push(...problems);
  if (problems.length > 0) return;
  reading.assets.push({ path, size: read.size });
  if (kind.isImage === true && read.size > largestLightImage) reading.findings.push(largeImage(path, read.size));
}

/** A name that breaks an address or cannot be saved keeps its file out. */
function hasGoodName(reading: Reading, path: string, kind: "page" | "asset"): boolean {
  const problems = [...nameFindings(path, kind)];
  reading.findings.push(...problems);
  return !problems.some(keepsOut);
}

type Read = Extract<FileRead, { state: "read" }>;

function readOrReport(reading: Reading, path: string, limits: ReadLimits, tooLarge: (size: number) => Finding): Read | undefined {
  const read = reading.files.read(join(reading.folder, path), limits);
  switch (read.state) {
    case "read":
      return read;
    case "too-large":
      return void reading.findings.push(tooLarge(read.size));
    case "link":
      return void reading.findings.push(symbolicLink(path));
    case "special":
      return void reading.findings.push(specialFile(path));
    case "failed":
      return void reading.findings.push(unreadable(path, "file", read.code));
  }
}
