import { lstatSync, readdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { onDisk } from "./disk-error.ts";
import { hasMarker, markerName } from "./marker.ts";

/*
 * A build is published by two renames, with nothing between them that could wait:
 *
 *   1. _site           → _site.previous-<pid>
 *   2. _site.staging-… → _site
 *
 * A signal is only heard between two turns of the event loop, so only a kill that cannot be caught, or a power cut,
 * can fall between them; it leaves no _site, and a whole one beside it under its other name, which `recover` moves
 * back. At every other moment _site is the whole old site or the whole new one. Whatever else lies beside it is
 * rubbish to whoever holds the lock.
 */

/** The folder in which a process builds, beside the output folder so that a rename can publish it. */
export const stagingOf = (output: string): string => `${output}.staging-${process.pid}`;

const previousOf = (output: string): string => `${output}.previous-${process.pid}`;

/** Puts a finished build in the place of the output folder; gives the folders that it could not remove. */
export function publish(staging: string, output: string): readonly string[] {
  const previous = previousOf(output);
  onDisk(`publishing ${output}`, () => {
    if (!lstatSync(output, { throwIfNoEntry: false })) return renameSync(staging, output);
    renameSync(output, previous);
    try {
      renameSync(staging, output);
    } catch (error) {
      renameSync(previous, output);
      throw error;
    }
  });
  return removeFolders([previous]);
}

/**
 * Tidies up after builds that were killed: moves the old site back if it was caught between the renames, and removes
 * the rest; gives the folders that it could not remove. Only for the holder of the lock.
 */
export function recover(output: string): readonly string[] {
  const left = onDisk(`looking for what an earlier build left beside ${output}`, () => {
    const folders = leftovers(output);
    const previous = folders.find((folder) => /\.previous-\d+$/.test(folder));
    if (previous === undefined || lstatSync(output, { throwIfNoEntry: false })) return folders;
    renameSync(previous, output);
    return folders.filter((folder) => folder !== previous);
  });
  return removeFolders(left);
}

/** Folders beside the output that are named as ours and carry our mark; one that was killed at once may be empty. */
function leftovers(output: string): string[] {
  const name = basename(output);
  return readdirSync(dirname(output), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(name))
    .filter((entry) => /^\.(?:staging|previous)-\d+$/.test(entry.name.slice(name.length)))
    .map((entry) => join(dirname(output), entry.name))
    .filter((folder) => hasMarker(folder) || readdirSync(folder).length === 0);
}

/** Rubbish that cannot be removed fails no build: its paths are given, for the reader to be told, and the next build tries again. */
export function removeFolders(folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => {
    try {
      removeFolder(folder);
      return false;
    } catch {
      // Why does not matter to the reader: the folder is there, and is theirs to delete.
      return true;
    }
  });
}

/** The mark goes last, so that a folder whose removal was cut short is still known as ours. */
function removeFolder(folder: string): void {
  const present = lstatSync(folder, { throwIfNoEntry: false });
  if (!present) return;
  if (!present.isDirectory()) return unlinkSync(folder);
  removeEntries(folder, (name) => name !== markerName);
  removeEntries(folder, () => true);
  rmdirSync(folder);
}

/** Node's own recursive removal takes three times as long, and an old site has thousands of files. */
function removeEntries(folder: string, isMeant: (name: string) => boolean): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isMeant(entry.name)) continue;
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      unlinkSync(path);
      continue;
    }
    removeEntries(path, () => true);
    rmdirSync(path);
  }
}
