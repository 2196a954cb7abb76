import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import type { AcceptedDiagnostic } from "../src/diagnostics/silence.ts";
import { formatGithub } from "../src/reporters/github.ts";
import { formatJson } from "../src/reporters/json.ts";
import { formatMarkdown, type MarkdownOptions } from "../src/reporters/markdown.ts";
import type { SarifOptions } from "../src/reporters/sarif.ts";
import type { Format } from "./check-options.ts";
import { ownVersion } from "./own-version.ts";

/** What a report says besides the diagnostics. */
export interface ReportFacts extends Pick<SarifOptions, "helpOf">, Pick<MarkdownOptions, "change"> {
  /** The content folder as seen from where the command runs. */
  readonly folder: string;
  /** Pages that were checked. */
  readonly pages: number;
  /** Problems that comments accept. */
  readonly accepted?: readonly AcceptedDiagnostic[];
  /** Problems that were mended. */
  readonly mended?: readonly Diagnostic[];
  /** How many problems stood there before the change that is checked, and are not listed. */
  readonly left?: number;
}

/** Writes a report in one of the formats that are not for people at a terminal. */
export async function formatReport(format: Exclude<Format, "pretty">, diagnostics: readonly Diagnostic[], { accepted = [], ...facts }: ReportFacts): Promise<string> {
  switch (format) {
    case "json":
      return formatJson(diagnostics, { ...facts, accepted });
    case "github":
      return formatGithub(diagnostics, { ...facts, accepted: accepted.length });
    case "sarif":
      return (await import("../src/reporters/sarif.ts")).formatSarif(diagnostics, { ...facts, accepted, version: ownVersion() });
    case "markdown":
      return formatMarkdown(diagnostics, facts);
  }
}
