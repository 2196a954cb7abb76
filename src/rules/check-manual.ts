import { catalogue, type RuleId } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { judge, type Severities } from "../diagnostics/judge.ts";
import type { Manual } from "../manual/manual.ts";
import { readManual, type ManualSources } from "../manual/read-manual.ts";
import { allManualRules, mixedRules } from "./all-rules.ts";
import { createAnchorLookup } from "./anchors.ts";
import { createInspection } from "./inspection.ts";
import { applySilences } from "./silences/apply-silences.ts";
import { createSuggestion } from "./suggestion.ts";

/** What a check looks for besides the sources themselves. */
export interface CheckOptions {
  /** Problems that were found before the manual was read. */
  readonly found?: readonly Finding[];
  /** Whether rules that only advise (`info`) run; a build leaves them out. */
  readonly advice?: boolean;
}

/** A manual and everything that is wrong with it. */
export interface CheckedManual {
  readonly manual: Manual;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a manual, runs every rule over it, and judges all that was found by the manual's own severities. */
export function checkManual(from: Omit<ManualSources, "inspection">, { found = [], advice = true }: CheckOptions = {}): CheckedManual {
  const { severities } = from.settings;
  const isOn = createSwitch(severities, advice);
  const { manual, findings, silences } = readManual({ ...from, inspection: createInspection(isOn) });
  const all = [...found, ...findings, ...noContent(manual)];
  for (const rule of mixedRules) all.push(...rule(manual));
  const context = { manual, today: from.today, anchorsOf: createAnchorLookup(manual), suggest: createSuggestion(manual) };
  for (const { id, check } of allManualRules) if (isOn(id)) for (const problem of check(context)) all.push({ rule: id, ...problem });
  return { manual, diagnostics: judge(applySilences(all, silences), severities) };
}

/** Which rules run at all: none that is off, and without advice none that only advises. */
function createSwitch(severities: Severities, advice: boolean): (rule: RuleId) => boolean {
  return (rule) => {
    const severity = severities[rule] ?? catalogue[rule].severity;
    return severity !== "off" && (advice || severity !== "info");
  };
}

function noContent({ pages }: Manual): Finding[] {
  if (pages.length > 0) return [];
  return [
    {
      rule: "no-content",
      message: "The content folder holds no page that can be published",
      fix: "Add a Markdown file, or name another folder with --content.",
      place: { file: ".", line: 1, column: 1 },
    },
  ];
}
