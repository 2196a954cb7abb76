import type { Changes } from "../src/comparison/changes.ts";
import type { Diagnostic, Repair } from "../src/diagnostics/diagnostic.ts";
import type { CheckOptions } from "./check-options.ts";
import type { ChangedContent } from "./check-since.ts";
import { readContent, type ReadContent } from "./read-content.ts";

/** What a check found, and what it is answerable for. */
export interface CheckRun {
  readonly content: ReadContent;
  /** What is reported. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a problem makes the command fail. */
  readonly blocks: (found: Diagnostic) => boolean;
  /** Whether a problem may be mended; in a change, only what it wrote itself. */
  readonly mayMend: (found: Diagnostic) => boolean;
  /** With `--since`, what the change did. */
  readonly change?: ChangedContent;
}

/** Makes the function that checks the content as it is now, which may be mended between two checks; with `--since`, only what changed counts. */
export async function prepareCheck(options: CheckOptions): Promise<() => CheckRun> {
  const { since } = options;
  if (since === undefined) return () => runOnAll(readContent({ ...options, isPrinted: false }));
  // What asks git is not even loaded unless it is wanted.
  const { checkSince } = await import("./check-since.ts");
  return () => runOnChange(checkSince(options, since), options);
}

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const runOnAll = (content: ReadContent): CheckRun => ({ content, diagnostics: content.diagnostics, blocks: isError, mayMend: () => true });

function runOnChange(change: ChangedContent, { all }: CheckOptions): CheckRun {
  const { content, findings, comparison } = change;
  const fresh = new Set(findings.fresh);
  return {
    content,
    diagnostics: all ? content.diagnostics : findings.fresh,
    blocks: (found) => isError(found) && fresh.has(found),
    mayMend: ({ repair }) => repair !== undefined && wroteAll(repair, comparison.changes),
    change,
  };
}

/** Whether the change wrote every line that a repair touches. */
function wroteAll({ place: { file, line, endLine } }: Repair, { oldLineOf }: Changes): boolean {
  for (let each = line; each <= endLine; each += 1) if (oldLineOf(file, each) !== undefined) return false;
  return true;
}
