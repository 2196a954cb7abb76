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
  /** Files that could be mended but for nobody being allowed to write to them. */
  readonly readOnly: readonly string[];
}

/** A mended text may show another mistake, but never without end. */
const mostRounds = 10;

/** Mends what needs no judgement in the files on the disk, and checks again, until nothing is left that can be mended. */
export function mendContent(first: CheckRun, content: string, checkAgain: () => CheckRun): Mending {
  const mended: Diagnostic[] = [];
  const readOnly = new Set<string>();
  let run = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const done = mendOnce(run, content, readOnly);
    if (done.length === 0) break;
    mended.push(...done);
    run = checkAgain();
  }
  return { run, mended, readOnly: [...readOnly].sort() };
}

function mendOnce({ diagnostics, mayMend, content: { paths } }: CheckRun, content: string, readOnly: Set<string>): readonly Diagnostic[] {
  const byFile = new Map<string, Map<Repair, Diagnostic>>();
  for (const found of diagnostics) {
    if (!found.repair || !mayMend(found)) continue;
    const { file } = found.repair.place;
    const repairs = byFile.get(file) ?? new Map<Repair, Diagnostic>();
    byFile.set(file, repairs.set(found.repair, found));
  }
  return [...byFile].flatMap(([file, repairs]) => {
    const done = mendFile(placeOnDisk(file, content, paths), repairs);
    if (done === "read-only") readOnly.add(file);
    return done === "read-only" ? [] : done;
  });
}

function mendFile(place: { readonly folder: string; readonly path: string }, repairs: ReadonlyMap<Repair, Diagnostic>): readonly Diagnostic[] | "read-only" {
  let done: readonly Repair[] = [];
  const outcome = replaceFile({ ...place, limit: largestFile }, (bytes) => {
    const mended = mendBytes(bytes, [...repairs.keys()]);
    done = mended.done;
    return mended.bytes;
  });
  if (outcome === "read-only") return outcome;
  return outcome === "replaced" ? done.flatMap((repair) => repairs.get(repair) ?? []) : [];
}

/** Settings may stand anywhere, as whoever runs the command says; everything else stands in the content folder. */
function placeOnDisk(file: string, content: string, paths: ReadonlyMap<string, string>): { folder: string; path: string } {
  const elsewhere = paths.get(file);
  return elsewhere === undefined ? { folder: content, path: file } : { folder: dirname(elsewhere), path: basename(elsewhere) };
}
