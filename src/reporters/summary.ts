import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { counted } from "../text/counted.ts";

/** How much was found, and in how many pages it was looked for. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files with at least one problem. */
  readonly files: number;
  /** Problems that `--fix` mends. */
  readonly fixable: number;
  /** Problems that a comment accepts. */
  readonly accepted: number;
  /** Problems that stood there before the change that is checked, when it is a change. */
  readonly left?: number;
  /** Pages that were checked, when that is known. */
  readonly pages?: number;
}

/** What a summary needs besides the diagnostics. */
export interface SummaryOptions {
  /** Pages that were checked. */
  readonly pages?: number | undefined;
  /** Problems that comments accept. */
  readonly accepted?: number | undefined;
  /** Problems that stood there before the change that is checked. */
  readonly left?: number | undefined;
}

/** Counts the diagnostics of a run, over so many pages. */
export function summarise(diagnostics: readonly Diagnostic[], { pages, accepted = 0, left }: SummaryOptions = {}): Summary {
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    files: new Set(diagnostics.map(({ file }) => file)).size,
    fixable: diagnostics.filter(({ repair }) => repair).length,
    accepted,
    ...(left === undefined ? {} : { left }),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** The counts as one sentence. */
export function summaryLine({ errors, warnings, infos, files, pages }: Summary): string {
  const checked = pages === undefined ? "" : counted(pages, "page");
  if (errors + warnings + infos === 0) return checked === "" ? "No problems." : `No problems in ${checked}.`;
  const parts = [counted(errors, "error"), counted(warnings, "warning"), ...(infos > 0 ? [`${counted(infos, "piece")} of advice`] : [])];
  return `${parts.join(", ")} in ${counted(files, "file")}${checked === "" ? "" : `; ${checked} checked`}.`;
}
