import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { AcceptedDiagnostic } from "../diagnostics/silence.ts";
import { summarise } from "./summary.ts";

/** What a report for programs says besides the diagnostics. */
export interface JsonOptions {
  /** Pages that were checked. */
  readonly pages?: number;
  /** Problems that comments accept. */
  readonly accepted?: readonly AcceptedDiagnostic[];
  /** Problems that were mended. */
  readonly mended?: readonly Diagnostic[];
  /** How many problems stood there before the change that is checked, and are not listed. */
  readonly left?: number;
}

/** Writes diagnostics for programs: one object, indented, with a newline at its end. */
export function formatJson(diagnostics: readonly Diagnostic[], { pages, accepted = [], mended, left }: JsonOptions = {}): string {
  const report = {
    summary: { ...summarise(diagnostics, { pages, accepted: accepted.length, left }), ...(mended ? { mended: mended.length } : {}) },
    diagnostics: diagnostics.map(ordered),
    ...(accepted.length > 0 ? { accepted: accepted.map((each) => ({ ...ordered(each), reason: each.reason })) } : {}),
    ...(mended ? { mended: mended.map(ordered) } : {}),
  };
  return `${escapeUnseen(JSON.stringify(report, undefined, 2))}\n`;
}

/** The same keys in the same order in every run, so that two reports can be compared line by line; JSON leaves out what is undefined. */
const ordered = ({ rule, severity, message, why, fix, file, line, column, endLine, endColumn, related, repair }: Diagnostic): object => ({ rule, severity, message, why, fix, file, line, column, endLine, endColumn, related, repair });

/** Characters that JSON allows but a terminal would obey or hide stand as escapes: the values stay the same. */
export const escapeUnseen = (json: string): string =>
  json.replace(/[\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
