import { createHash } from "node:crypto";
import { lstatSync, realpathSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import { entryKindOf } from "../src/disk/entry-kind.ts";
import type { FileSource, FolderEntry } from "../src/disk/file-source.ts";
import type { GitBase } from "./git-base.ts";
import type { Git } from "./git.ts";
import { type GitFile, listFiles, readBlobs } from "./git-tree.ts";
import { posixPath } from "./posix-path.ts";

/** A folder of content as a commit has it; the working files are not touched. */
export interface GitVersion {
  readonly files: FileSource;
  /** The bytes of a file; none where the commit has no such file. */
  readonly read: (path: string) => Uint8Array;
  /** The pages' sources, relative to the content folder. */
  readonly pages: readonly string[];
  /** Whether the commit has a file or folder at a path of the disk. */
  readonly has: (path: string) => boolean;
  /** Whether a path that the commit has holds the same on the disk now. */
  readonly isUnchanged: (path: string) => boolean;
}

/** Which content to read from which commit, and where else it may have files. */
export interface GitVersionOptions {
  readonly base: GitBase;
  readonly content: string;
  /** The folder of the settings, which may stand outside the content. */
  readonly settingsFolder: string;
  /** The working files. */
  readonly present: FileSource;
}

/** Reads a content folder as a commit has it: what is the same on the disk from there, all else from git in one go. */
export function openGitVersion(git: Git, { base, content, settingsFolder, present }: GitVersionOptions): GitVersion {
  const root = posixPath(relative(realpathSync(base.top), realpathSync(content)));
  const keyOf = (path: string): string => posix.join(root, posixPath(relative(resolve(content), resolve(path)))).replace(/^\.(?:\/|$)|\/$/g, "");
  const listed = [root, keyOf(settingsFolder)].filter((key) => !key.startsWith(".."));
  const entries = new Map(listFiles(git, base.commit, listed).map((file) => [file.path, file]));
  const folders = foldersOf(entries.values());
  const isFolder = (key: string): boolean => folders.has(key) || key === gitFolder.name;
  const below = root === "" ? "" : `${root}/`;
  const diskPath = (key: string): string => join(content, relative(root, key));
  const same = new Set([...entries.values()].filter((file) => file.path.startsWith(below) && isSame(file, diskPath(file.path), present)).map(({ path }) => path));
  const isContent = ({ path, kind }: GitFile): boolean => kind === "file" && path.startsWith(below) && ["page", "asset", "settings"].includes(entryKindOf(path.slice(below.length)).kind);
  const blobs = readBlobs(git, [...entries.values()].filter((file) => isContent(file) && !same.has(file.path)).map(({ blob }) => blob));
  const bytesOf = ({ path, blob }: GitFile): Uint8Array => (same.has(path) ? readNow(diskPath(path), present) : (blobs.get(blob) ?? readBlobs(git, [blob]).get(blob) ?? nothing));
  return {
    pages: [...entries.values()].filter((file) => isContent(file) && file.path.endsWith(".md")).map(({ path }) => path.slice(below.length)),
    has: (path) => entries.has(keyOf(path)) || isFolder(keyOf(path)),
    isUnchanged: (path) => same.has(keyOf(path)) || isFolder(keyOf(path)),
    read: (path) => {
      const file = entries.get(keyOf(path));
      return file ? bytesOf(file) : nothing;
    },
    files: {
      list: (folder) => listOf(folders, keyOf(folder), keyOf(folder) === root),
      read(path, { limit, head }) {
        const file = entries.get(keyOf(path));
        if (!file) return keyOf(path).startsWith("..") ? present.read(path, { limit, ...(head === undefined ? {} : { head }) }) : { state: "failed", code: "ENOENT" };
        if (file.kind === "link") return { state: "link" };
        return file.size > limit ? { state: "too-large", size: file.size } : { state: "read", bytes: bytesOf(file).subarray(0, head), size: file.size };
      },
    },
  };
}

const nothing = new Uint8Array();

/** Stands at the top of every repository, and in none of its commits. */
const gitFolder: FolderEntry = { name: ".git", kind: "folder" };

function readNow(path: string, present: FileSource): Uint8Array {
  const read = present.read(path, { limit: Number.MAX_SAFE_INTEGER });
  return read.state === "read" ? read.bytes : nothing;
}

/** Tells whether the disk has the very file that git keeps, by the name that git gives to its contents. */
function isSame({ kind, blob, size }: GitFile, path: string, present: FileSource): boolean {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (kind === "link") return facts?.isSymbolicLink() ?? false;
  if (!facts?.isFile() || facts.size !== size) return false;
  const hash = createHash(blob.length === 40 ? "sha1" : "sha256").update(`blob ${size}\0`);
  return hash.update(readNow(path, present)).digest("hex") === blob;
}

/** What each folder of a commit holds, by its path. */
function foldersOf(files: Iterable<GitFile>): ReadonlyMap<string, ReadonlyMap<string, FolderEntry>> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  const add = (path: string, kind: FolderEntry["kind"]): void => {
    const slash = path.lastIndexOf("/");
    const [folder, name] = [slash === -1 ? "" : path.slice(0, slash), path.slice(slash + 1)];
    const known = folders.get(folder);
    if (known) return void known.set(name, { name, kind });
    folders.set(folder, new Map([[name, { name, kind }]]));
    if (folder !== "") add(folder, "folder");
  };
  for (const { path, kind } of files) add(path, kind);
  return folders;
}

/** Lists a folder; a content folder that was not there yet was empty. */
function listOf(folders: ReadonlyMap<string, ReadonlyMap<string, FolderEntry>>, key: string, isRoot: boolean): readonly FolderEntry[] {
  const found = folders.get(key);
  if (found) return key === "" ? [...found.values(), gitFolder] : [...found.values()];
  if (isRoot) return [];
  throw Object.assign(new Error("The commit has no such folder."), { code: "ENOENT" });
}
