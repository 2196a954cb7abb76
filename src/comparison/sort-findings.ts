import { compareSeverities, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../text/place.ts";
import type { Changes } from "./changes.ts";

/** The findings of two versions: those that the change is answerable for, those that it left as they were, and those that it mended in files that are still there. */
export interface SortedFindings {
  readonly fresh: readonly Diagnostic[];
  readonly left: readonly Diagnostic[];
  readonly mended: readonly Diagnostic[];
}

const longestSpan = 200;

/**
 * Tells the findings of a change from those that were there before.
 *
 * A finding is the change's own when a line of its place, or of a place that goes with it, is one that the change wrote; or
 * when the version before had no such finding there, so that the change caused it from afar: a page that was deleted breaks
 * the links to it. What was there before as less bad, because the settings now say so, counts too: it would stop the build.
 */
export function sortFindings(before: readonly Diagnostic[], after: readonly Diagnostic[], changes: Changes): SortedFindings {
  const old = createOldFindings(before);
  const reported = new Set(after.map((found) => spot(found.rule, found)));
  const isOwn = (found: Diagnostic): boolean => isWritten(found, changes) || (found.related ?? []).some((place) => isWritten(place, changes) && !reported.has(spot(found.rule, place)));
  const twins = new Map<Diagnostic, Diagnostic>();
  for (const twinOf of [old.same, old.alike, old.elsewhere]) {
    for (const found of after) {
      const twin = twins.has(found) ? undefined : twinOf(found, changes);
      if (twin) twins.set(found, twin);
    }
  }
  const fresh = new Set(after.filter((found) => {
    const twin = twins.get(found);
    return !twin || compareSeverities(found.severity, twin.severity) < 0 || isOwn(found);
  }));
  const kept = new Set(twins.values());
  return { fresh: [...fresh], left: after.filter((found) => !fresh.has(found)), mended: before.filter((found) => !kept.has(found) && changes.newPathOf(found.file) !== undefined) };
}

const spot = (rule: string, { file, line }: Place): string => `${rule}\n${file}\n${line}`;

function isWritten({ file, line, endLine = line }: Place, { oldLineOf }: Changes): boolean {
  const last = Math.min(endLine, line + longestSpan);
  for (let at = line; at <= last; at++) if (oldLineOf(file, at) === undefined) return true;
  return false;
}

type TwinOf = (found: Diagnostic, changes: Changes) => Diagnostic | undefined;

/** Finds the finding that a finding was before; each is given out once. */
function createOldFindings(before: readonly Diagnostic[]): Readonly<Record<"same" | "alike" | "elsewhere", TwinOf>> {
  const taken = new Set<Diagnostic>();
  const take = (all: Diagnostic[] | undefined): Diagnostic | undefined => {
    while (all?.length) {
      const next = all.pop();
      if (next && !taken.has(next)) return taken.add(next) && next;
    }
    return undefined;
  };
  const index = (keyOf: (found: Diagnostic) => string): Map<string, Diagnostic[]> => {
    const byKey = new Map<string, Diagnostic[]>();
    for (const found of [...before].reverse()) {
      const all = byKey.get(keyOf(found));
      if (all) all.push(found);
      else byKey.set(keyOf(found), [found]);
    }
    return byKey;
  };
  const bySpot = index(({ rule, file, line, column }) => JSON.stringify([rule, file, line, column]));
  const byWords = index(({ rule, file, line, column, message }) => JSON.stringify([rule, file, line, column, message]));
  const byFile = index(({ rule, file, message }) => JSON.stringify([rule, file, message]));
  const spotOf = ({ rule, file, line, column }: Diagnostic, { oldPathOf, oldLineOf }: Changes) => [rule, oldPathOf(file), oldLineOf(file, line), column];
  return {
    same: (found, changes) => take(byWords.get(JSON.stringify([...spotOf(found, changes), found.message]))),
    // On a line that is as it was, a mistake of the same kind at the same column is the same one, though its words may
    // name something else that moved. The start of a file stands for the whole of it, so there the words must agree.
    alike: (found, changes) => (found.line === 1 && found.column === 1 ? undefined : take(bySpot.get(JSON.stringify(spotOf(found, changes))))),
    elsewhere: (found, { oldPathOf }) => take(byFile.get(JSON.stringify([found.rule, oldPathOf(found.file), found.message]))),
  };
}
