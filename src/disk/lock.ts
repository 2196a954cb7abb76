import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { EnvironmentError } from "../failure/failure.ts";
import { onDisk } from "./disk-error.ts";
import { describeOwner, identityOf, isAlive, type ProcessIdentity, parseIdentity } from "./process-identity.ts";

/** The right to write one output folder, held by one process at a time. */
export interface Lock {
  /** Whether the lock file still names this process: it may have been deleted by hand. */
  isHeld(): boolean;
  release(): void;
}

/** A build that has just made its lock file may not have written its name into it yet. */
const patience = { tries: 10, milliseconds: 50 };

/** Takes the lock of an output folder, from a process that has died too; a live one ends the run. */
export async function takeLock(path: string): Promise<Lock> {
  const mine = JSON.stringify(identityOf(process.pid));
  for (let tries = 0; ; ) {
    if (createLock(path, mine)) return lockOf(path, mine);
    const written = readLock(path);
    if (written === undefined) continue;
    const owner = parseIdentity(written);
    if (owner && isAlive(owner)) throw new EnvironmentError(busy(path, owner));
    if (!owner && tries < patience.tries) {
      tries += 1;
      await wait(patience.milliseconds);
      continue;
    }
    removeStale(path, written);
  }
}

const lockOf = (path: string, mine: string): Lock => ({
  isHeld: () => readLock(path) === mine,
  release() {
    if (readLock(path) === mine) rmSync(path, { force: true });
  },
});

function busy(path: string, owner: ProcessIdentity): string {
  const elsewhere = owner.host === hostname() ? "" : ` If it is no longer running, delete ${path}.`;
  return `Another build (${describeOwner(owner)}) is writing to the same output folder. Wait for it to end.${elsewhere}`;
}

/** Creates the lock file, which the system lets only one process do. */
function createLock(path: string, mine: string): boolean {
  return onDisk(`creating ${path}`, () => {
    let file: number;
    try {
      file = openSync(path, "wx");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
    try {
      writeFileSync(file, mine);
      return true;
    } catch (error) {
      // A disk that is full lets an empty file be made: it must not stay and lock others out.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new EnvironmentError(`The lock file ${path} cannot be read. Delete it if no build is running.`, { cause: error });
  }
}

/**
 * Moves a dead process's lock out of the way. Two builds may find it at once: the one that is late would move the
 * other's new lock, so what was moved is looked at, and put back when it is not the dead one.
 */
function removeStale(path: string, stale: string): void {
  const aside = `${path}-${process.pid}`;
  onDisk(`removing the lock file ${path} that a stopped build left`, () => {
    try {
      renameSync(path, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
      throw error;
    }
    if (readLock(aside) !== stale) putBack(aside, path);
    unlinkSync(aside);
  });
}

/** Linking, unlike renaming, does not replace a lock that a third process has made meanwhile. */
function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
