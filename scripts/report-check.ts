import { relative } from "node:path";
import { formatGithub } from "../src/reporters/github.ts";
import { pageChanges } from "../src/comparison/page-changes.ts";
import { formatJson } from "../src/reporters/json.ts";
import { formatMarkdown } from "../src/reporters/markdown.ts";
import { formatMended } from "../src/reporters/mended.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckRun } from "./check-run.ts";
import type { Mending } from "./mend-content.ts";
import { ownVersion } from "./own-version.ts";
import { printDiagnostics } from "./print-diagnostics.ts";
import { createRuleHelp, ruleAddress } from "./rule-help.ts";

/** How many problems of each rule that only advises are shown to people, unless they ask for all. */
const adviceShown = 3;

/** Writes what a check found on standard output, in the format that was asked for, so that it can be filtered and kept. */
export async function reportCheck({ content, diagnostics, change }: CheckRun, options: CheckOptions, { mended, readOnly }: Pick<Mending, "mended" | "readOnly">): Promise<void> {
  const { manual, accepted, paths } = content;
  const pages = manual.written.length;
  const folder = relative(process.cwd(), options.content);
  const left = change && !options.all ? change.findings.left.length : undefined;
  if (options.fix && (options.format !== "json" || readOnly.length > 0)) (options.format === "pretty" ? process.stdout : process.stderr).write(formatMended(mended, readOnly));
  switch (options.format) {
    case "pretty":
      return printDiagnostics(process.stdout, diagnostics, { content: options.content, paths }, {
        folder,
        pages,
        accepted: accepted.length,
        readAt: (rule) => ruleAddress(rule, manual.settings),
        offersFix: !options.fix,
        ...(options.all ? {} : { advice: adviceShown }),
        ...(left === undefined ? {} : { left }),
      });
    case "json":
      return void process.stdout.write(formatJson(diagnostics, { pages, accepted, ...(options.fix ? { mended } : {}), ...(left === undefined ? {} : { left }) }));
    case "github":
      return void process.stdout.write(formatGithub(diagnostics, { folder, pages, accepted: accepted.length, ...(left === undefined ? {} : { left }) }));
    case "sarif":
      return void process.stdout.write((await import("../src/reporters/sarif.ts")).formatSarif(diagnostics, { folder, version: ownVersion(), accepted, helpOf: createRuleHelp(manual.settings) }));
    case "markdown":
      return void process.stdout.write(formatMarkdown(diagnostics, { pages, ...(change ? { change: { pages: pageChanges(change.comparison), left: change.findings.left.length, mended: change.findings.mended } } : {}) }));
  }
}
