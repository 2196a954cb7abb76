import { catalogue, type RuleId } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { AcceptedDiagnostic } from "../diagnostics/silence.ts";
import { escapeUnseen } from "./json.ts";
import { sarifLevels, sarifResult } from "./sarif-result.ts";

/** What is known of a rule besides the catalogue. */
export interface RuleHelp {
  /** A few words that name the mistake. */
  readonly title: string;
  /** Its document, in Markdown. */
  readonly text: string;
  /** Where that is published. */
  readonly address?: string;
}

/** What a SARIF log needs besides the diagnostics. */
export interface SarifOptions {
  /** The content folder as seen from where the check ran, such as `content`. */
  readonly folder?: string;
  readonly version: string;
  readonly accepted?: readonly AcceptedDiagnostic[];
  readonly helpOf?: (rule: RuleId) => RuleHelp | undefined;
}

/** Writes diagnostics as a SARIF 2.1.0 log, which code hosts and editors read. */
export function formatSarif(diagnostics: readonly Diagnostic[], { folder = "", version, accepted = [], helpOf = () => undefined }: SarifOptions): string {
  const rules = [...new Set([...diagnostics, ...accepted].map(({ rule }) => rule))].sort();
  const indexes = new Map(rules.map((rule, index) => [rule, index]));
  const seen = new Map<string, number>();
  const results = [...diagnostics, ...accepted].map((found) => sarifResult(found, { folder, ruleIndex: indexes.get(found.rule) ?? -1, seen }));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Service Manual", semanticVersion: version, rules: rules.map((rule) => descriptor(rule, helpOf(rule))) } },
        automationDetails: { id: "content/check/" },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The folder that the check ran in" } },
          CONTENT: { description: { text: "The folder of the content, which lies outside that" } },
        },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${escapeUnseen(JSON.stringify(log, undefined, 2))}\n`;
}

function descriptor(rule: RuleId, help: RuleHelp | undefined): object {
  const { severity, why } = catalogue[rule];
  return {
    id: rule,
    name: rule.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: help?.title ?? rule },
    fullDescription: { text: why },
    ...(help?.address === undefined ? {} : { helpUri: help.address }),
    ...(help === undefined ? {} : { help: { text: help.text, markdown: help.text } }),
    defaultConfiguration: { level: sarifLevels[severity] },
  };
}
