import type { RuleId } from "../src/diagnostics/catalogue.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { RuleHelp } from "../src/reporters/sarif.ts";
import { documentTitle } from "../src/rules/reference/document-body.ts";
import { documentPath, readRuleDocuments } from "./read-rule-documents.ts";

/** Where people read about a rule: in the manual, if it publishes the documents, else beside the rules. */
export function ruleAddress(rule: RuleId, { url, basePath, checksReference }: Settings): string {
  return checksReference === undefined ? documentPath(rule) : `${url}${basePath.slice(0, -1)}${checksReference}${rule}/`;
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
