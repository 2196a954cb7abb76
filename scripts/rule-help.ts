import type { RuleId } from "../src/diagnostics/catalogue.ts";
import type { Settings } from "../src/settings/settings.ts";
import { documentTitle } from "../src/rules/reference/document-body.ts";
import type { RuleHelp } from "../src/reporters/sarif.ts";
import { readRuleDocuments } from "./read-rule-documents.ts";

/** Where people read about rules, with `RULE` in the place of a rule's name: in the manual, if it publishes the documents, else beside the rules. */
export function rulesAddress({ url, basePath, checksReference }: Settings): string {
  return checksReference === undefined ? "src/rules/*/RULE.md" : `${url}${basePath.slice(0, -1)}${checksReference}RULE/`;
}

/** Makes the lookup of what is written about a rule. */
export function createRuleHelp(settings: Settings): (rule: RuleId) => RuleHelp | undefined {
  const documents = readRuleDocuments();
  return (rule) => {
    const text = documents.get(rule);
    if (text === undefined) return undefined;
    const address = settings.checksReference === undefined ? {} : { address: rulesAddress(settings).replace("RULE", rule) };
    return { title: documentTitle(text), text, ...address };
  };
}
