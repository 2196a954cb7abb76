import { catalogue, type RuleId } from "./catalogue.ts";
import type { Diagnostic, Finding, Severity } from "./diagnostic.ts";

/** The severities that a manual's settings give to rules, in place of their defaults; `off` drops the rule. */
export type Severities = Partial<Record<RuleId, Severity | "off">>;

/** Gives each finding its severity and reason, and sorts by file, line, column and rule. */
export function judge(findings: Iterable<Finding>, severities: Severities): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    const diagnostic = judgeOne(finding, severities);
    if (diagnostic) diagnostics.push(diagnostic);
  }
  return diagnostics.sort(compareDiagnostics);
}

/** A finding with its severity and reason; undefined when its rule is off. */
export function judgeOne({ place, rule, message, fix, why, related, repair }: Finding, severities: Severities): Diagnostic | undefined {
  const severity = severityOf(rule, severities);
  if (severity === "off") return undefined;
  return {
    rule,
    severity,
    message,
    why: why ?? catalogue[rule].why,
    fix,
    ...place,
    ...(related ? { related } : {}),
    ...(repair ? { repair } : {}),
  };
}

/** How bad a rule's problems are: as the settings say, else as the catalogue does. */
export const severityOf = (rule: RuleId, severities: Severities): Severity | "off" => severities[rule] ?? catalogue[rule].severity;

/** The order of every report: by file, line, column, rule and message. */
export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
