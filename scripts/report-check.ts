import { relative } from "node:path";
import { pageChanges } from "../src/comparison/page-changes.ts";
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { formatMended } from "../src/reporters/mended.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckRun } from "./check-run.ts";
import { formatReport } from "./format-report.ts";
import type { Mending } from "./mend-content.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import { createRuleHelp, ruleAddress } from "./rule-help.ts";

/** How many problems of each rule that only advises are shown to people, unless they ask for all. */
const adviceShown = 3;

/** Writes what a check found on standard output, in the format that was asked for, so that it can be filtered and kept. */
export async function reportCheck(run: CheckRun, options: CheckOptions, { mended, readOnly }: Pick<Mending, "mended" | "readOnly">): Promise<void> {
  const { format, fix } = options;
  // In JSON what was mended is part of the report.
  if (fix && (format !== "json" || readOnly.length > 0)) (format === "pretty" ? process.stdout : process.stderr).write(formatMended(mended, readOnly));
  if (format === "pretty") printForPeople(run, options);
  else process.stdout.write(await formatReport(format, run.diagnostics, factsOf(run, options, mended)));
}

function printForPeople({ content, diagnostics, change }: CheckRun, { content: folder, fix, all }: CheckOptions): void {
  const { manual, accepted, paths } = content;
  printDiagnostics(process.stdout, diagnostics, { content: folder, paths }, {
    folder: relative(process.cwd(), folder),
    pages: manual.written.length,
    accepted: accepted.length,
    readAt: (rule) => ruleAddress(rule, manual.settings),
    offersFix: !fix,
    ...(all ? {} : { advice: adviceShown }),
    ...(change && !all ? { left: change.findings.left.length } : {}),
  });
}

function factsOf({ content, change }: CheckRun, { content: folder, format, fix, all }: CheckOptions, mended: readonly Diagnostic[]) {
  const { manual, accepted } = content;
  return {
    folder: relative(process.cwd(), folder),
    pages: manual.written.length,
    accepted,
    ...(fix ? { mended } : {}),
    ...(change && !all ? { left: change.findings.left.length } : {}),
    ...(format === "sarif" ? { helpOf: createRuleHelp(manual.settings) } : {}),
    ...(format === "markdown" && change ? { change: { pages: pageChanges(change.comparison), left: change.findings.left.length, mended: change.findings.mended } } : {}),
  };
}
