import { join, relative, sep } from "node:path";
import { judge } from "../src/diagnostics/judge.ts";
import { formatGithub } from "../src/reporters/github.ts";
import { formatJson } from "../src/reporters/json.ts";
import { formatMarkdown } from "../src/reporters/markdown.ts";
import { formatSarif } from "../src/reporters/sarif.ts";
import type { CheckOptions } from "./check-options.ts";
import { ownVersion } from "./own-version.ts";
import type { SettingsError } from "./read-content.ts";

/** Writes what is wrong with the settings in a format for programs, as any other problem; people get it in lines of its own. */
export function reportSettings({ problems }: SettingsError, { content, settings = join(content, "manual.yaml"), format }: CheckOptions): void {
  const file = relative(content, settings).split(sep).join("/");
  const diagnostics = judge(problems.map(({ line, column, message, fix }) => ({ rule: "unusable-settings", message, fix, place: { file, line, column } }) as const), {});
  const folder = relative(process.cwd(), content);
  switch (format) {
    case "json":
      return void process.stdout.write(formatJson(diagnostics, { pages: 0 }));
    case "github":
      return void process.stdout.write(formatGithub(diagnostics, { folder, pages: 0 }));
    case "sarif":
      return void process.stdout.write(formatSarif(diagnostics, { folder, version: ownVersion() }));
    case "markdown":
      return void process.stdout.write(formatMarkdown(diagnostics, { pages: 0 }));
    case "pretty":
      return undefined;
  }
}
