import { catalogue, type RuleId } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { compareDiagnostics, judge, judgeOne, type Severities } from "../diagnostics/judge.ts";
import type { AcceptedDiagnostic, Silence } from "../diagnostics/silence.ts";
import type { Manual } from "../manual/manual.ts";
import { readManual, type ManualSources } from "../manual/read-manual.ts";
import { allManualRules } from "./all-rules.ts";
import { createInspection } from "./inspection.ts";
import { createManualContext } from "./manual-context.ts";
import { applySilences, createAcceptance, type Silenced } from "./silences/apply-silences.ts";
import { readYamlSilences } from "./silences/read-yaml-silences.ts";
import { settleConflicts } from "./text/settle-conflicts.ts";

/** What a check looks for besides the sources themselves. */
export interface CheckOptions {
  /** Problems that were found before the manual was read. */
  readonly found?: readonly Finding[];
  /** Whether rules that only advise (`info`) run; a build leaves them out. */
  readonly advice?: boolean;
  /** The text of the settings file, whose comments may accept problems in it. */
  readonly settingsText?: string;
}

/** A manual and everything that is wrong with it. */
export interface CheckedManual {
  readonly manual: Manual;
  readonly diagnostics: readonly Diagnostic[];
  /** Problems that comments accept; they block nothing. */
  readonly accepted: readonly AcceptedDiagnostic[];
  /** The comments, for problems that are found later. */
  readonly silences: readonly Silence[];
}

/** Reads a manual, runs every rule over it, and judges all that was found by the manual's own severities. */
export function checkManual(from: Omit<ManualSources, "inspection">, { found = [], advice = true, settingsText = "" }: CheckOptions = {}): CheckedManual {
  const { severities } = from.settings;
  const isOn = createSwitch(severities, advice);
  const { manual, findings, silences: inPages } = readManual({ ...from, inspection: createInspection(isOn) });
  const all = [...found, ...findings];
  const context = createManualContext(manual, from.today);
  for (const { id, check } of allManualRules) if (isOn(id)) for (const problem of check(context)) all.push({ rule: id, ...problem });
  const written = withoutMade(settleConflicts(all), from.sources);
  const silences = [...inPages, ...readYamlSilences(from.settingsFile, settingsText)];
  const silenced = applySilences(written, silences, isOn);
  return { manual, diagnostics: judge(silenced.findings, severities), accepted: judgeAccepted(silenced.accepted, severities), silences };
}

/** Adds problems that only show once the manual is known, such as what other hosts answer; comments accept them as any other. */
export function addFindings<Checked extends CheckedManual>(checked: Checked, findings: readonly Finding[]): Checked {
  const { severities } = checked.manual.settings;
  const acceptedBy = createAcceptance(checked.silences);
  const accepted = findings.flatMap((finding) => {
    const silence = acceptedBy(finding);
    return silence ? [{ finding, reason: silence.reason }] : [];
  });
  const left = new Set(findings);
  for (const { finding } of accepted) left.delete(finding);
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...judge(left, severities)].sort(compareDiagnostics),
    accepted: [...checked.accepted, ...judgeAccepted(accepted, severities)].sort(compareDiagnostics),
  };
}

const judgeAccepted = (accepted: Silenced["accepted"], severities: Severities): readonly AcceptedDiagnostic[] =>
  accepted
    .flatMap(({ finding, reason }) => {
      const diagnostic = judgeOne(finding, severities);
      return diagnostic ? [{ ...diagnostic, reason }] : [];
    })
    .sort(compareDiagnostics);

/** Which rules run at all: none that is off, and without advice none that only advises. */
function createSwitch(severities: Severities, advice: boolean): (rule: RuleId) => boolean {
  return (rule) => {
    const severity = severities[rule] ?? catalogue[rule].severity;
    return severity !== "off" && (advice || severity !== "info");
  };
}

/** Nobody who edits the manual can mend a page that it makes itself. */
function withoutMade(findings: readonly Finding[], sources: ManualSources["sources"]): readonly Finding[] {
  const made = new Set(sources.filter(({ isMade }) => isMade).map(({ path }) => path));
  return made.size === 0 ? findings : findings.filter(({ place }) => !made.has(place.file));
}
