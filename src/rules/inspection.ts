import type { RuleId } from "../diagnostics/catalogue.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Inspection } from "../pages/page-source.ts";
import { once } from "../text/once.ts";
import { allPageRules, allTextRules } from "./all-rules.ts";
import { ownTextOf } from "./reading/own-text.ts";
import { createVisibleText } from "./reading/visible-text.ts";
import type { Problem } from "./rule.ts";
import { readSilences } from "./silences/read-silences.ts";

/** The rules of files and pages as what the reader of a manual looks for; only those that `isOn` runs. */
export function createInspection(isOn: (rule: RuleId) => boolean): Inspection {
  const textRules = allTextRules.filter(({ id }) => isOn(id));
  const pageRules = allPageRules.filter(({ id }) => isOn(id));
  return {
    *text(source) {
      for (const { id, check } of textRules) for (const problem of check(source)) yield findingOf(id, source.path, problem);
    },
    *page(source) {
      const page = { ...source, ownText: once(() => ownTextOf(source)), visibleText: once(() => createVisibleText(source)) };
      for (const { id, check } of pageRules) for (const problem of check(page)) yield findingOf(id, source.path, problem);
    },
    silences: readSilences,
  };
}

/** A problem in a file as a finding of its rule. */
export const findingOf = (rule: RuleId, file: string, { at, ...problem }: Problem): Finding => ({ rule, ...problem, place: { file, ...at } });
