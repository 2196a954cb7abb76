import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, fields, type RuleId } from "../src/diagnostics/catalogue.ts";
import { projectFolder } from "../src/disk/project-folder.ts";

/** Where a rule's document is, beside the rule; from the project's folder. */
export function documentPath(rule: RuleId): string {
  const field = fields.find(({ rules }) => rule in rules);
  return `src/rules/${field?.id ?? ""}/${rule}.md`;
}

/** The documents of all rules, in the order of the catalogue. */
export function readRuleDocuments(): ReadonlyMap<RuleId, string> {
  const documents = new Map<RuleId, string>();
  for (const rule of Object.keys(catalogue) as RuleId[]) {
    const path = join(projectFolder, documentPath(rule));
    if (existsSync(path)) documents.set(rule, readFileSync(path, "utf8"));
  }
  return documents;
}
