import { mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { EnvironmentError, InvariantError } from "../failure/failure.ts";
import { onDisk } from "./disk-error.ts";
import { createFolderWriter, type FolderWriter } from "./folder-writer.ts";
import { type Lock, takeLock } from "./lock.ts";
import { markerName, markerText } from "./marker.ts";
import { publish, recover, removeFolders, stagingOf } from "./publish.ts";

/** A build on its way: files are written beside the output folder, and take its place at the end or not at all. */
export interface Staging extends FolderWriter {
  /** The folder that is written to. */
  readonly folder: string;
  /** Publishes what was written; gives the folders of earlier builds that could not be removed, to be told to the reader. */
  commit(): readonly string[];
  /** Throws away what was written; the old site stays. Does nothing after `commit`. */
  abort(): void;
}

/** The signals by which people and systems stop a program, and what the shell expects it to exit with. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Takes the lock of an output folder that `checkOutputFolder` has passed, tidies up after killed builds, and opens a
 * fresh folder to build in.
 */
export async function openStaging(output: string): Promise<Staging> {
  onDisk(`making the folder ${dirname(output)}`, () => mkdirSync(dirname(output), { recursive: true }));
  const lock = await takeLock(`${output}.lock`);
  const folder = stagingOf(output);
  const discard = (): void => {
    removeFolders([folder]);
    lock.release();
  };
  const stopWatching = onEnd(discard);
  try {
    const leftBehind = recover(output);
    onDisk(`making the folder ${folder}`, () => mkdirSync(folder));
    const writer = createFolderWriter(folder, basename(output));
    writer.writeFile(markerName, markerText);
    return stagingIn({ folder, output, lock, writer, leftBehind, discard, stopWatching });
  } catch (error) {
    stopWatching();
    discard();
    throw error;
  }
}

interface Parts {
  readonly folder: string;
  readonly output: string;
  readonly lock: Lock;
  readonly writer: FolderWriter;
  readonly leftBehind: readonly string[];
  readonly discard: () => void;
  readonly stopWatching: () => void;
}

function stagingIn({ folder, output, lock, writer, leftBehind, discard, stopWatching }: Parts): Staging {
  let state: "open" | "closed" = "open";
  const close = (): void => {
    state = "closed";
    stopWatching();
    discard();
  };
  return {
    ...writer,
    folder,
    commit() {
      if (state === "closed") throw new InvariantError("A build was published after it had ended");
      try {
        if (!lock.isHeld()) throw new EnvironmentError(lostLock(output));
        return [...leftBehind, ...publish(folder, output)];
      } finally {
        close();
      }
    },
    abort() {
      if (state === "open") close();
    },
  };
}

const lostLock = (output: string): string =>
  `The lock file ${output}.lock was removed while the build ran, so another build may be writing. The previous site is unchanged.`;

/** Tidies up when the program is stopped or ends early; gives a function that no longer does. */
function onEnd(discard: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    discard();
    process.exit(exitCodes[signal as keyof typeof exitCodes]);
  };
  const signals = Object.keys(exitCodes) as (keyof typeof exitCodes)[];
  for (const signal of signals) process.once(signal, stop);
  process.once("exit", discard);
  return () => {
    for (const signal of signals) process.off(signal, stop);
    process.off("exit", discard);
  };
}
