import { catalogue, type RuleId } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { compareDiagnostics, judge, judgeOne, type Severities, severityOf } from "../diagnostics/judge.ts";
import type { AcceptedDiagnostic, Silence } from "../diagnostics/silence.ts";
import type { PlainDate } from "../front-matter/front-matter.ts";
import type { Manual } from "../manual/manual.ts";
import { readManual, type ManualSources } from "../manual/read-manual.ts";
import { allManualRules } from "./all-rules.ts";
import { createInspection } from "./inspection.ts";
import { createManualContext } from "./manual-context.ts";
import { checkSettingsText } from "./settings-text.ts";
import { settleConflicts } from "./settle-conflicts.ts";
import { applySilences, setApart, type Silenced } from "./silences/apply-silences.ts";
import { readYamlSilences } from "./silences/read-yaml-silences.ts";

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
  const { manual, ...read } = readManual({ ...from, lost: lostFiles(found, from), inspection: createInspection(isOn) });
  const all = settleConflicts([...found, ...checkSettingsText(from.settingsFile, settingsText).filter(({ rule }) => isOn(rule)), ...read.findings, ...lookAtWhole(manual, from.today, isOn)]);
  const silences = [...read.silences, ...readYamlSilences(from.settingsFile, settingsText)];
  const silenced = applySilences(withoutMade(all, from.sources), silences, isOn);
  return { manual, silences, ...judgeBoth(silenced, severities) };
}

/** Adds problems that only show once the manual is known, such as what other hosts answer; comments accept them as any other. */
export function addFindings<Checked extends CheckedManual>(checked: Checked, findings: readonly Finding[]): Checked {
  const { diagnostics, accepted } = judgeBoth(setApart(findings, checked.silences), checked.manual.settings.severities);
  return {
    ...checked,
    diagnostics: [...checked.diagnostics, ...diagnostics].sort(compareDiagnostics),
    accepted: [...checked.accepted, ...accepted].sort(compareDiagnostics),
  };
}

/** Which rules run at all: none that is off, and without advice none that only advises. */
function createSwitch(severities: Severities, advice: boolean): (rule: RuleId) => boolean {
  return (rule) => {
    const severity = severityOf(rule, severities);
    return severity !== "off" && (advice || severity !== "info");
  };
}

/** Files that the disk did not give because of an error, which is reported; what a warning or a word of advice leaves out is simply not there. */
function lostFiles(found: readonly Finding[], { sources, assets }: Pick<ManualSources, "sources" | "assets">): readonly string[] {
  const paths = new Set(found.filter(({ rule }) => catalogue[rule].severity === "error").map(({ place }) => place.file));
  if (paths.size > 0) for (const { path } of [...sources, ...assets]) paths.delete(path);
  return [...paths];
}

/** What the rules that look at the manual as a whole find. */
function* lookAtWhole(manual: Manual, today: PlainDate, isOn: (rule: RuleId) => boolean): Iterable<Finding> {
  const context = createManualContext(manual, today);
  for (const { id, check } of allManualRules) if (isOn(id)) for (const problem of check(context)) yield { rule: id, ...problem };
}

/** Nobody who edits the manual can mend a page that it makes itself. */
function withoutMade(findings: readonly Finding[], sources: ManualSources["sources"]): readonly Finding[] {
  const made = new Set(sources.filter(({ isMade }) => isMade).map(({ path }) => path));
  return made.size === 0 ? findings : findings.filter(({ place }) => !made.has(place.file));
}

/** Gives what is left, and what comments accept, their severities. */
function judgeBoth({ findings, accepted }: Silenced, severities: Severities): Pick<CheckedManual, "diagnostics" | "accepted"> {
  const judged = accepted.flatMap(({ finding, reason }) => {
    const diagnostic = judgeOne(finding, severities);
    return diagnostic ? [{ ...diagnostic, reason }] : [];
  });
  return { diagnostics: judge(findings, severities), accepted: judged.sort(compareDiagnostics) };
}
