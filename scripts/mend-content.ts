import { basename, dirname } from "node:path";
import type { Diagnostic, Repair } from "../src/diagnostics/diagnostic.ts";
import { replaceFile } from "../src/disk/replace-file.ts";
import { mendBytes } from "../src/repairs/mend-bytes.ts";
import { largestFile } from "../src/text/decode.ts";
import type { CheckRun } from "./check-run.ts";

/** A check after mending, and the problems that are gone. */
export interface Mending {
  readonly run: CheckRun;
  readonly mended: readonly Diagnostic[];
}

/** A mended text may show another mistake, but never without end. */
const mostRounds = 10;

/** Mends what needs no judgement in the files on the disk, and checks again, until nothing is left that can be mended. */
export function mendContent(first: CheckRun, content: string, checkAgain: () => CheckRun): Mending {
  const mended: Diagnostic[] = [];
  let run = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const done = mendOnce(run, content);
    if (done.length === 0) break;
    mended.push(...done);
    run = checkAgain();
  }
  return { run, mended };
}

function mendOnce({ diagnostics, mayMend, content: { paths } }: CheckRun, content: string): readonly Diagnostic[] {
  const byFile = new Map<string, Map<Repair, Diagnostic>>();
  for (const found of diagnostics) {
    if (!found.repair || !mayMend(found)) continue;
    const { file } = found.repair.place;
    const repairs = byFile.get(file) ?? new Map<Repair, Diagnostic>();
    byFile.set(file, repairs.set(found.repair, found));
  }
  return [...byFile].flatMap(([file, repairs]) => mendFile(placeOnDisk(file, content, paths), repairs));
}

function mendFile(place: { readonly folder: string; readonly path: string }, repairs: ReadonlyMap<Repair, Diagnostic>): readonly Diagnostic[] {
  let done: readonly Repair[] = [];
  const outcome = replaceFile({ ...place, limit: largestFile }, (bytes) => {
    const mended = mendBytes(bytes, [...repairs.keys()]);
    done = mended.done;
    return mended.bytes;
  });
  return outcome === "replaced" ? done.flatMap((repair) => repairs.get(repair) ?? []) : [];
}

/** Settings may stand anywhere, as whoever runs the command says; everything else stands in the content folder. */
function placeOnDisk(file: string, content: string, paths: ReadonlyMap<string, string>): { folder: string; path: string } {
  const elsewhere = paths.get(file);
  return elsewhere === undefined ? { folder: content, path: file } : { folder: dirname(elsewhere), path: basename(elsewhere) };
}
