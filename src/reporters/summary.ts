import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";

/** How much was found, and in how many pages it was looked for. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files with at least one problem. */
  readonly files: number;
  /** Pages that were checked, when that is known. */
  readonly pages?: number;
}

/** Counts the diagnostics of a run, over so many pages. */
export function summarise(diagnostics: readonly Diagnostic[], pages?: number): Summary {
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return { errors: count("error"), warnings: count("warning"), infos: count("info"), files, ...(pages === undefined ? {} : { pages }) };
}

/** The counts as one sentence. */
export function summaryLine({ errors, warnings, infos, files, pages }: Summary): string {
  const checked = pages === undefined ? "" : counted(pages, "page");
  if (errors + warnings + infos === 0) return checked === "" ? "No problems." : `No problems in ${checked}.`;
  const parts = [counted(errors, "error"), counted(warnings, "warning"), ...(infos > 0 ? [`${infos} for information`] : [])];
  return `${parts.join(", ")} in ${counted(files, "file")}${checked === "" ? "" : `; ${checked} checked`}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
