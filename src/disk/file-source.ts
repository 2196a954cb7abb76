import { readdirSync } from "node:fs";
import { type FileRead, readRegularFile, type ReadLimits } from "./read-file.ts";

/** One name in a folder, and what it is; a link is never followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "special";
}

/** Where files are read from: the disk, or what stood there at another time. Nothing that it reads is trusted. */
export interface FileSource {
  /** What a folder holds, in any order; throws a system error when there is no such folder, or it may not be read. */
  readonly list: (folder: string) => readonly FolderEntry[];
  readonly read: (path: string, limits: ReadLimits) => FileRead;
}

/** The disk as it is now. */
export const disk: FileSource = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "special",
    })),
  read: readRegularFile,
};
