import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fields, type RuleId } from "../src/diagnostics/catalogue.ts";
import { projectFolder } from "../src/disk/project-folder.ts";

/** The documents of all rules, in the order of the catalogue; they stand beside the rules. */
export function readRuleDocuments(): ReadonlyMap<RuleId, string> {
  const documents = new Map<RuleId, string>();
  for (const { id, rules } of fields) {
    const folder = join(projectFolder, "src/rules", id);
    const present = new Set(readdirSync(folder));
    for (const rule of Object.keys(rules) as RuleId[]) {
      if (present.has(`${rule}.md`)) documents.set(rule, readFileSync(join(folder, `${rule}.md`), "utf8"));
    }
  }
  return documents;
}
