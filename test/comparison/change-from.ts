import { changesBetween } from "../../src/comparison/changes.ts";
import { compareManuals } from "../../src/comparison/compare-manuals.ts";
import { followHeadings } from "../../src/comparison/follow-headings.ts";
import type { Comparison } from "../../src/comparison/comparison.ts";
import type { Snapshot } from "../../src/comparison/snapshot.ts";
import { sortFindings, type SortedFindings } from "../../src/comparison/sort-findings.ts";
import { addFindings, type CheckedManual } from "../../src/rules/check-manual.ts";
import { manualFrom, plainSettings } from "../manual-from.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What tests of a change say of it besides its files. */
export interface ChangeOptions {
  readonly settings?: string;
  /** By default the same as after the change. */
  readonly settingsBefore?: string;
  readonly advice?: boolean;
}

/** What a change from one map of file name to text to another comes to. */
export function changeFrom(before: Files, after: Files, { settings = plainSettings, settingsBefore = settings, advice = false }: ChangeOptions = {}): { checked: CheckedManual; comparison: Comparison; findings: SortedFindings } {
  const [then, now] = [manualFrom(before, settingsBefore, { advice }), manualFrom(after, settings, { advice })];
  const changes = changesBetween({ before: snapshot(before, settingsBefore), after: snapshot(after, settings), isUnchanged: () => false });
  const comparison = { before: then.manual, after: now.manual, changes };
  const compared = addFindings(now, [...compareManuals(comparison)]);
  const checked = { ...compared, diagnostics: followHeadings(compared.diagnostics, comparison) };
  return { checked, comparison, findings: sortFindings(then.diagnostics, checked.diagnostics, changes) };
}

function snapshot(files: Files, settings: string): Snapshot {
  const all: Files = { ...files, "manual.yaml": settings };
  return {
    pages: Object.keys(files).filter((path) => path.endsWith(".md")).sort(),
    has: (path) => Object.hasOwn(all, path),
    read: (path) => Buffer.from(all[path] ?? ""),
  };
}
