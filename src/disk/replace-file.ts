import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { onDisk } from "./disk-error.ts";
import { readRegularFile } from "./read-file.ts";

/** What came of replacing a file. */
export type Replacing = "replaced" | "unchanged" | "refused" | "read-only";

/** Which file to replace: `path` within `folder`, which no link may lead out of; at most `limit` bytes long. */
export interface Replaceable {
  readonly folder: string;
  readonly path: string;
  readonly limit: number;
}

/**
 * Gives a file new contents in one step: they are written beside it, with its permissions, and take its place. A link, or
 * a file that something else is changing meanwhile, is refused, and a file that nobody may write to stays; a file that stays as it is is not touched.
 */
export function replaceFile({ folder, path, limit }: Replaceable, change: (bytes: Uint8Array) => Uint8Array): Replacing {
  const target = join(folder, path);
  return onDisk(
    `mending ${target}`,
    () => {
      const before = lstatSync(target, { throwIfNoEntry: false });
      if (!before?.isFile() || !isWithin(folder, path)) return "refused";
      if ((before.mode & 0o222) === 0) return "read-only";
      const read = readRegularFile(target, { limit });
      if (read.state !== "read") return "refused";
      const bytes = change(read.bytes);
      if (Buffer.compare(bytes, read.bytes) === 0) return "unchanged";
      return swap(target, bytes, before);
    },
    "The file is as it was.",
  );
}

/** Whether a path leads where it says, with no link on the way. */
const isWithin = (folder: string, path: string): boolean => relative(realpathSync(folder), realpathSync(join(folder, dirname(path)))) === relative(".", dirname(path));

function swap(target: string, bytes: Uint8Array, before: { readonly mode: number; readonly mtimeMs: number; readonly ino: number }): Replacing {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.mending`);
  const file = openSync(beside, "wx", 0o600);
  try {
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fchmodSync(file, before.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const now = lstatSync(target, { throwIfNoEntry: false });
    if (!now?.isFile() || now.ino !== before.ino || now.mtimeMs !== before.mtimeMs) return "refused";
    renameSync(beside, target);
    return "replaced";
  } finally {
    rmSync(beside, { force: true });
  }
}
