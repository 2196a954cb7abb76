import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { judge } from "../diagnostics/judge.ts";
import type { Manual } from "../manual/manual.ts";
import { readManual, type ManualSources } from "../manual/read-manual.ts";
import { allRules } from "./all-rules.ts";

/** Reads a manual, runs every rule over it, and judges all that was found by the manual's own severities. */
export function checkManual(
  from: ManualSources,
  found: readonly Finding[] = [],
): { manual: Manual; diagnostics: readonly Diagnostic[] } {
  const { manual, findings } = readManual(from);
  const all = [...found, ...findings, ...noContent(manual)];
  for (const rule of allRules) all.push(...rule(manual));
  return { manual, diagnostics: judge(all, manual.settings.severities) };
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
