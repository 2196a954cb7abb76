import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding, Repair } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/place.ts";

/** What else is known of a problem. */
export interface More {
  /** A second place that belongs to it. */
  readonly other?: Span & { readonly message: string };
  /** What stands at its place, and what it becomes, where mending needs no judgement. */
  readonly repair?: Pick<Repair, "instead" | "text"> | undefined;
}

/** What has been found in one file so far. */
export interface Notes {
  readonly findings: readonly Finding[];
  /** Notes a problem at a place of the file. */
  add(rule: RuleId, at: Span, message: string, fix: string, more?: More): void;
}

/** Starts the notes on a file. */
export function createNotes(file: string): Notes {
  const findings: Finding[] = [];
  return {
    findings,
    add(rule, { line, column, endLine, endColumn }, message, fix, { other, repair } = {}) {
      const hasEnd = endLine !== undefined && endColumn !== undefined;
      const place = { file, line, column, ...(hasEnd ? { endLine, endColumn } : {}) };
      const related = other ? { related: [{ file, ...other }] } : {};
      const mended = repair && hasEnd ? { repair: { place: { ...place, endLine, endColumn }, ...repair } } : {};
      findings.push({ rule, message, fix, place, ...related, ...mended });
    },
  };
}
