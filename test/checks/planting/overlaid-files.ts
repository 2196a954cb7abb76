import { basename, dirname, join } from "node:path/posix";
import { disk, type FileSource, type FolderEntry } from "../../../src/disk/file-source.ts";
import type { Contents } from "./mutator.ts";

const kinds = { link: "link", special: "special", unreadable: "file" } as const;

/** The disk, as it would be if some files of a folder held something else. */
export function overlay(folder: string, changed: ReadonlyMap<string, Contents>): FileSource {
  const at = new Map([...changed].map(([path, contents]) => [join(folder, path), contents]));
  return {
    list: (listed) => listOver(listed, listSafely(listed), at),
    read(path, { limit, head = limit }) {
      const contents = at.get(path);
      if (contents === undefined) return disk.read(path, { limit, head });
      if (typeof contents === "object" && "is" in contents) return contents.is === "unreadable" ? { state: "failed", code: "EACCES" } : { state: contents.is };
      const bytes = Buffer.from(contents);
      return bytes.length > limit ? { state: "too-large", size: bytes.length } : { state: "read", bytes: bytes.subarray(0, head), size: bytes.length };
    },
  };
}

function listSafely(folder: string): readonly FolderEntry[] {
  try {
    return disk.list(folder);
  } catch (error) {
    // A folder that only planted files stand in.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function listOver(folder: string, entries: readonly FolderEntry[], changed: ReadonlyMap<string, Contents>): readonly FolderEntry[] {
  const all = new Map(entries.map((entry) => [entry.name, entry]));
  for (const [path, contents] of changed) {
    const below = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : "";
    const [name = "", ...rest] = below.split("/");
    if (name === "" || (rest.length > 0 && all.has(name))) continue;
    if (rest.length > 0) all.set(name, { name, kind: "folder" });
    else if (contents === undefined) all.delete(basename(path));
    else all.set(name, { name, kind: typeof contents === "object" && "is" in contents ? kinds[contents.is] : "file" });
  }
  return [...all.values()];
}

/** The folder of a path, with its slash; nothing at the root. */
export const folderOf = (path: string): string => (dirname(path) === "." ? "" : `${dirname(path)}/`);
