import type { RuleId } from "../diagnostics/catalogue.ts";
import { compareSeverities, type Diagnostic, type Severity, severityOrder } from "../diagnostics/diagnostic.ts";

/** How often one rule was broken. */
export interface RuleCount {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
}

/** The rules that were broken: errors first, then by how often, then by name. */
export function countRules(diagnostics: readonly Diagnostic[]): readonly RuleCount[] {
  const counts = new Map<RuleId, { severity: Severity; count: number }>();
  for (const { rule, severity } of diagnostics) {
    const known = counts.get(rule);
    if (known) known.count += 1;
    else counts.set(rule, { severity, count: 1 });
  }
  return [...counts]
    .map(([rule, { severity, count }]) => ({ rule, severity, count }))
    .sort((a, b) => compareSeverities(a.severity, b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** Diagnostics with errors first and advice last, else in their own order. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  severityOrder.flatMap((severity) => diagnostics.filter((found) => found.severity === severity));

/** Diagnostics with advice first and errors last, else in their own order. */
export const worstLast = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...severityOrder].reverse().flatMap((severity) => diagnostics.filter((found) => found.severity === severity));
