import { fields, type RuleId } from "../src/diagnostics/catalogue.ts";
import type { Settings } from "../src/settings/settings.ts";
import { documentTitle } from "../src/rules/reference/document-body.ts";
import type { RuleHelp } from "../src/reporters/sarif.ts";
import { readRuleDocuments } from "./read-rule-documents.ts";

/** Where people read about a rule: in the manual, if it publishes the documents, else beside the rules. */
export function ruleAddress(rule: RuleId, { url, basePath, checksReference }: Settings): string {
  if (checksReference !== undefined) return `${url}${basePath.slice(0, -1)}${checksReference}${rule}/`;
  const field = fields.find(({ rules }) => rule in rules);
  return `src/rules/${field?.id ?? ""}/${rule}.md`;
}

/** Makes the lookup of what is written about a rule. */
export function createRuleHelp(settings: Settings): (rule: RuleId) => RuleHelp | undefined {
  const documents = readRuleDocuments();
  return (rule) => {
    const text = documents.get(rule);
    if (text === undefined) return undefined;
    const address = settings.checksReference === undefined ? {} : { address: ruleAddress(rule, settings) };
    return { title: documentTitle(text), text, ...address };
  };
}
