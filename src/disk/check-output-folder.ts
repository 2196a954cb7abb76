import { accessSync, constants, lstatSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { UsageError } from "../failure/failure.ts";
import { quoted } from "../text/printable.ts";
import { onDisk } from "./disk-error.ts";
import { hasMarker } from "./marker.ts";

/** Where a build is to write, and the folders that it must leave alone. */
export interface OutputPlan {
  readonly output: string;
  readonly content: string;
  readonly workingFolder: string;
  readonly home: string;
}

/** Refuses an output folder that would replace something other than an earlier build; gives its absolute path. */
export function checkOutputFolder({ output, content, workingFolder, home }: OutputPlan): string {
  const written = quoted(output, 200);
  const folder = realOf(resolve(workingFolder, output));
  const sources = realIfPresent(resolve(workingFolder, content));
  const own = realIfPresent(home);
  const here = realIfPresent(workingFolder);
  const holds = (inner: string): boolean => folder === inner || contains(folder, inner);
  const refuse = (because: string): never => {
    throw new UsageError(`The output folder ${written} ${because}. Choose a folder of its own, such as _site.`);
  };
  if (folder === dirname(folder)) refuse("is the root of the disk");
  if (folder === sources) refuse("is the content folder itself");
  if (contains(sources, folder)) refuse("is inside the content folder");
  if (holds(sources)) refuse("holds the content folder, which would be replaced with it");
  if (holds(own)) refuse("is your home folder, or holds it");
  if (holds(here)) refuse("is the folder that the command runs in, or holds it");
  checkPresent(folder, written);
  return folder;
}

const contains = (outer: string, inner: string): boolean => inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** A build takes the place of what is there, so that must be nothing, or an earlier build. */
function checkPresent(folder: string, written: string): void {
  const present = onDisk(`looking at ${folder}`, () => lstatOrParent(folder, written));
  if (!present) return;
  if (present.isSymbolicLink()) throw new UsageError(`The output folder ${written} is a symbolic link. Name the folder that it leads to.`);
  if (!present.isDirectory()) throw new UsageError(`The output folder ${written} is a file. Delete it, or choose another folder.`);
  const isOurs = onDisk(`looking into ${folder}`, () => readdirSync(folder).length === 0 || hasMarker(folder));
  if (!isOurs) {
    throw new UsageError(`The output folder ${written} holds files that no build made. Choose a new or empty folder, or empty it yourself.`);
  }
  onDisk(`checking that ${folder} can be replaced`, () => accessSync(folder, constants.W_OK | constants.X_OK));
}

function lstatOrParent(folder: string, written: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
    throw new UsageError(`The output folder ${written} is below something that is a file, not a folder.`, { cause: error });
  }
}

/** The path with links in its parents followed, as far as it exists; its own last segment is left as it is. */
function realOf(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  return join(realIfPresent(parent), basename(path));
}

function realIfPresent(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return realOf(path);
  }
}
