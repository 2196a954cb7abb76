import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { onDisk } from "../src/disk/disk-error.ts";
import { readRegularFile } from "../src/disk/read-file.ts";
import { type Memory, parseMemory, printMemory, type Remembered } from "../src/external/remembered-outcomes.ts";

/** The file in which what other hosts answered is kept between runs. */
export interface OutcomeFile {
  readonly memory: Memory;
  /** Said to whoever runs the check, when the file was of no use. */
  readonly notice?: string;
  /** Notes an outcome; every so often all are written. */
  readonly note: (address: string, learnt: Remembered) => void;
  /** Writes all that is noted, in one step. */
  readonly save: () => void;
}

const largest = 64 * 1024 * 1024;
const notedBetweenSaves = 25;

/** Opens the file that keeps outcomes; a damaged one is as good as none. */
export function openOutcomeFile(path: string, now: () => number): OutcomeFile {
  const { memory, notice } = readMemory(path);
  const all = new Map(memory);
  let unsaved = 0;
  const save = (): void => {
    if (unsaved === 0) return;
    unsaved = 0;
    writeInOneStep(path, printMemory(all, now()));
  };
  return {
    memory,
    ...(notice === undefined ? {} : { notice }),
    save,
    note(address, learnt) {
      all.set(address, learnt);
      unsaved++;
      if (unsaved >= notedBetweenSaves) save();
    },
  };
}

function readMemory(path: string): Pick<OutcomeFile, "memory" | "notice"> {
  const read = readRegularFile(path, { limit: largest });
  if (read.state === "failed" && read.code === "ENOENT") return { memory: new Map() };
  const memory = read.state === "read" ? parseMemory(Buffer.from(read.bytes).toString("utf8")) : undefined;
  return memory ? { memory } : { memory: new Map(), notice: `${path} is damaged or no file of outcomes, so all addresses are asked again.` };
}

function writeInOneStep(path: string, text: string): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  onDisk(
    `writing ${path}`,
    () => {
      mkdirSync(dirname(path), { recursive: true });
      try {
        writeFileSync(unfinished, text);
        renameSync(unfinished, path);
      } finally {
        rmSync(unfinished, { force: true });
      }
    },
    "What other websites answered was not kept.",
  );
}
