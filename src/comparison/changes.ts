import { lineOrigins } from "./line-origins.ts";
import { renamesAmong } from "./renames.ts";
import type { Versions } from "./snapshot.ts";
import { textLines } from "./text-lines.ts";

/** What a change did to the files of a manual; lines count from 1. */
export interface Changes {
  /** Pages' sources that there are, though some may not be readable. */
  readonly present: ReadonlySet<string>;
  /** Pages' sources that are new, and were nothing else before. */
  readonly added: readonly string[];
  /** Pages' sources that are gone, and did not become another file. */
  readonly removed: readonly string[];
  /** New paths of pages' sources, each with the path before. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Pages' sources that hold something else than before, renamed ones included. */
  readonly changed: readonly string[];
  /** What a file was called before; undefined for a new one. */
  readonly oldPathOf: (path: string) => string | undefined;
  /** What an old file is called now; undefined for one that is gone. */
  readonly newPathOf: (oldPath: string) => string | undefined;
  /** Which line of the old file a line of a file was; undefined for one that the change wrote. */
  readonly oldLineOf: (path: string, line: number) => number | undefined;
}

/** Compares the files of two versions; no file is read that is the same in both. */
export function changesBetween(versions: Versions): Changes {
  const { before, after, isUnchanged } = versions;
  const gone = before.pages.filter((path) => !after.has(path));
  const fresh = after.pages.filter((path) => !before.has(path));
  const renamed = renamesAmong(gone, fresh, before, after);
  const newNames = new Map([...renamed].map(([to, from]) => [from, to]));
  const oldPathOf = (path: string): string | undefined => (before.has(path) ? path : renamed.get(path));
  const isSame = (path: string): boolean => before.has(path) && after.has(path) && isUnchanged(path);
  return {
    present: new Set(after.pages),
    added: fresh.filter((path) => !renamed.has(path)),
    removed: gone.filter((path) => !newNames.has(path)),
    renamed,
    changed: after.pages.filter((path) => renamed.has(path) || (before.has(path) && !isSame(path))),
    oldPathOf,
    newPathOf: (oldPath) => (after.has(oldPath) ? oldPath : newNames.get(oldPath)),
    oldLineOf: createLineLookup(versions, oldPathOf, isSame),
  };
}

/** Looks lines up in files that are compared when they are first asked for. */
function createLineLookup({ before, after }: Versions, oldPathOf: (path: string) => string | undefined, isSame: (path: string) => boolean): Changes["oldLineOf"] {
  const known = new Map<string, readonly (number | undefined)[]>();
  return (path, line) => {
    if (isSame(path)) return line;
    const oldPath = oldPathOf(path);
    if (oldPath === undefined) return undefined;
    const origins = known.get(path) ?? lineOrigins(textLines(before.read(oldPath)), textLines(after.read(path)));
    known.set(path, origins);
    const origin = origins[line - 1];
    return origin === undefined ? undefined : origin + 1;
  };
}
