import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import { manualFrom, page, plainSettings } from "../../manual-from.ts";

/** What one rule says about a page's body, whose first line is line 5: place, message and remedy; other settings may be added. */
export function styleOf(rule: RuleId, body: string, { settings = "", title = "Page", front = "" } = {}): string[] {
  const { diagnostics } = manualFrom({ "a.md": page(title, body, front) }, `${plainSettings}${settings}`, { advice: true });
  return diagnostics.filter((found) => found.rule === rule).map(({ line, column, endLine, endColumn, message, fix }) => `${line}:${column}-${endLine}:${endColumn} ${message}. ${fix}`);
}
