import { relative } from "node:path";
import { judge } from "../src/diagnostics/judge.ts";
import type { CheckOptions } from "./check-options.ts";
import { formatReport } from "./format-report.ts";
import type { SettingsError } from "./read-content.ts";
import { settingsNameOf } from "./settings-path.ts";

/** Writes what is wrong with the settings in a format for programs, as any other problem; people get it in lines of its own. */
export async function reportSettings({ problems }: SettingsError, { format, ...place }: CheckOptions): Promise<void> {
  if (format === "pretty") return;
  const file = settingsNameOf(place);
  const findings = problems.map(({ line, column, message, fix, rule = "unusable-settings" }) => ({ rule, message, fix, place: { file, line, column } }) as const);
  process.stdout.write(await formatReport(format, judge(findings, {}), { folder: relative(process.cwd(), place.content), pages: 0 }));
}
