import type { Finding } from "../diagnostics/diagnostic.ts";
import { structureRules as structureFacts } from "../diagnostics/fields/structure.ts";
import { styleRules as styleFacts } from "../diagnostics/fields/style.ts";

/** Drops what is said of the shape and style of lines in a merge conflict: its marks are the cause, and go with it. */
export function settleConflicts(findings: readonly Finding[]): readonly Finding[] {
  const conflicts = findings.filter(({ rule }) => rule === "merge-conflict");
  if (conflicts.length === 0) return findings;
  const lines = linesOf(conflicts);
  const isOfShape = ({ rule }: Finding): boolean => rule in structureFacts || rule in styleFacts;
  return findings.filter((finding) => !isOfShape(finding) || !lines.get(finding.place.file)?.has(finding.place.line));
}

/** The lines from the first mark of each conflict to its last, by file; a mark that stands alone may make a heading of the line above it. */
function linesOf(conflicts: readonly Finding[]): Map<string, Set<number>> {
  const byFile = new Map<string, Set<number>>();
  for (const { place, related = [] } of conflicts) {
    const lines = byFile.get(place.file) ?? new Set();
    for (let line = related.length === 0 ? place.line - 1 : place.line; line <= (related.at(-1)?.line ?? place.line); line++) lines.add(line);
    byFile.set(place.file, lines);
  }
  return byFile;
}
