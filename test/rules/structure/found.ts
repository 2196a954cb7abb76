import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { lines, manualFrom, page } from "../../manual-from.ts";

/** What one rule says about a body, whose first line is line 5 of its file. */
export function found(rule: RuleId, body: string): readonly Diagnostic[] {
  const { diagnostics } = manualFrom({ "index.md": page("Plan the work", body), "images/plan.png": new Uint8Array([0]) }, undefined, { advice: true });
  return diagnostics.filter((each) => each.rule === rule);
}

/** The same, in one line each. */
export const linesFor = (rule: RuleId, body: string): string[] => lines(found(rule, body)).map((line) => line.replace(/^index\.md:/, "").replace(` ${rule}`, ""));

/** The body after every repair of the rule, from the last to the first. */
export function repaired(rule: RuleId, body: string): string {
  const text = body.split("\n");
  for (const { repair } of [...found(rule, body)].reverse()) {
    if (!repair) continue;
    const { line, column, endColumn } = repair.place;
    const old = text[line - 5] ?? "";
    if (old.slice(column - 1, endColumn - 1) !== repair.instead) throw new Error(`the repair is not for "${old}"`);
    text[line - 5] = old.slice(0, column - 1) + repair.text + old.slice(endColumn - 1);
  }
  return text.join("\n");
}
