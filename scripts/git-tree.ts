import { EnvironmentError } from "../src/failure/failure.ts";
import { printable } from "../src/text/printable.ts";
import type { Git } from "./git.ts";

/** A file of a commit. */
export interface GitFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly kind: "file" | "link";
  /** The name by which git keeps its contents. */
  readonly blob: string;
  readonly size: number;
}

/** Lists the files of a commit in some folders, or at some paths; what belongs to other repositories is left out. */
export function listFiles(git: Git, commit: string, paths: readonly string[]): readonly GitFile[] {
  // An empty path is the whole repository, which git lists when it is given none.
  const wanted = paths.includes("") ? [] : ["--", ...paths];
  const { status, output, errors } = git(["ls-tree", "-r", "-l", "-z", "--full-tree", commit, ...wanted]);
  if (status !== 0) throw unreadable(errors);
  return output.toString("utf8").split("\0").flatMap((line) => fileOf(line) ?? []);
}

function fileOf(line: string): GitFile | undefined {
  const [, mode, blob = "", size, path = ""] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
  return mode === undefined ? undefined : { path, blob, kind: mode === "120000" ? "link" : "file", size: Number(size) };
}

/** Reads the contents of files of a commit, all in one go, by their blobs. */
export function readBlobs(git: Git, blobs: Iterable<string>): ReadonlyMap<string, Uint8Array> {
  const wanted = [...new Set(blobs)];
  const contents = new Map<string, Uint8Array>();
  if (wanted.length === 0) return contents;
  const { status, output, errors } = git(["cat-file", "--batch"], wanted.map((blob) => `${blob}\n`).join(""));
  if (status !== 0) throw unreadable(errors);
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\n", at);
    const [blob = "", type, size] = output.toString("latin1", at, end).split(" ");
    if (type !== "blob") throw unreadable(`${blob} is ${type ?? "missing"}`);
    const start = end + 1;
    contents.set(blob, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}

const unreadable = (said: string): EnvironmentError =>
  new EnvironmentError(`git cannot read the older version (${printable(said).replace(/^fatal: /, "").trim()}). Fetch the whole repository, without a filter, and check again.`);
