import { chmodSync, constants, copyFileSync, linkSync, lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { EnvironmentError, InvariantError } from "../failure/failure.ts";
import { quoted } from "../text/printable.ts";
import { onDisk } from "./disk-error.ts";

/** Writes files below one fresh folder, each once. */
export interface FolderWriter {
  /** Writes a file, in folders that are made as they are needed. */
  writeFile(path: string, contents: string | Uint8Array): void;
  /** Copies a file from elsewhere, unless it has become a link since it was looked at. */
  copyFile(from: string, path: string): void;
  /** Gives a file of this folder a second path. Both are one file on disk, or, where the disk cannot do that, two alike. */
  repeatFile(existing: string, path: string): void;
}

/** Makes a writer for a folder; `shownAs` is what the folder is called in messages. */
export function createFolderWriter(folder: string, shownAs: string): FolderWriter {
  const made = new Set<string>([folder]);
  const prepare = (path: string): string => {
    const target = join(folder, path);
    if (isAbsolute(path) || path.split(/[\\/]/).includes("..") || target === folder) {
      throw new InvariantError(`${quoted(path)} is not a path inside the output folder`);
    }
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
  const writing = (path: string, write: () => void): void => {
    onDisk(`writing ${join(shownAs, path)}`, () => {
      try {
        write();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        throw new InvariantError(`Two files of the site have the path ${quoted(path)}`, { cause: error });
      }
    });
  };
  return {
    // Creating exclusively shows two pages that claim one path, even where the disk does not tell capitals apart.
    writeFile: (path, contents) => writing(path, () => writeFileSync(prepare(path), contents, { flag: "wx" })),
    repeatFile: (existing, path) =>
      writing(path, () => {
        const target = prepare(path);
        try {
          linkSync(join(folder, existing), target);
        } catch (error) {
          if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
          copyFileSync(join(folder, existing), target, constants.COPYFILE_EXCL);
        }
      }),
    copyFile: (from, path) =>
      writing(path, () => {
        if (!lstatSync(from, { throwIfNoEntry: false })?.isFile()) {
          throw new EnvironmentError(`${quoted(from, 200)} changed while it was being published. Run the command again.`);
        }
        const target = prepare(path);
        copyFileSync(from, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
        // A copy keeps its source's permissions, which may keep a web server from reading it.
        chmodSync(target, 0o644);
      }),
  };
}
