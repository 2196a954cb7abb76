import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { summarise } from "./summary.ts";

/** Writes diagnostics for programs: one object, indented, with a newline at its end. */
export function formatJson(diagnostics: readonly Diagnostic[], { pages }: { readonly pages?: number } = {}): string {
  const report = { summary: summarise(diagnostics, pages), diagnostics: diagnostics.map(ordered) };
  return `${escapeUnseen(JSON.stringify(report, undefined, 2))}\n`;
}

/** The same keys in the same order in every run, so that two reports can be compared line by line. */
function ordered(found: Diagnostic): Diagnostic {
  const { rule, severity, message, why, fix, file, line, column, endLine, endColumn, related } = found;
  return {
    ...{ rule, severity, message, why, fix, file, line, column },
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
    ...(related === undefined ? {} : { related }),
  };
}

/** Characters that JSON allows but a terminal would obey or hide stand as escapes: the values stay the same. */
const escapeUnseen = (json: string): string =>
  json.replace(/[\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
