import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Position } from "../text/place.ts";

/** What has been found in one file so far. */
export interface Notes {
  readonly findings: readonly Finding[];
  /** Notes a problem at a place of the file; `other` is a second place that belongs to it. */
  add(rule: RuleId, at: Position, message: string, fix: string, other?: Position & { readonly message: string }): void;
}

/** Starts the notes on a file. */
export function createNotes(file: string): Notes {
  const findings: Finding[] = [];
  return {
    findings,
    add(rule, at, message, fix, other) {
      const related = other ? { related: [{ file, ...other }] } : {};
      findings.push({ rule, message, fix, place: { file, line: at.line, column: at.column }, ...related });
    },
  };
}
