import type { RuleId } from "../../../src/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Contents, Mutator } from "./mutator.ts";
import type { Run } from "./sow.ts";

/** A finding that was not there before, and which nobody planted. */
export interface Unexpected {
  readonly finding: Diagnostic;
  /** Who may have caused it: whoever changed the file, or everybody. */
  readonly mutators: readonly Mutator[];
}

/** Compares a check with that of the untouched manual; lines of the files that changed are followed. */
export function unexpected(run: Run): readonly Unexpected[] {
  const { field, sown, found, lineOf } = run;
  const before = new Map<string, number>();
  const moveOf = new Map<string, (line: number) => number>();
  const causes = new Map<string, Mutator>();
  for (const { mutator, plant } of sown) {
    for (const [path, contents] of Object.entries(plant.files)) {
      causes.set(path, mutator);
      moveOf.set(path, moveLines(field.ground.pages.get(path)?.text ?? "", contents));
    }
  }
  moveOf.set(field.settingsFile, moveLines(field.settingsText, run.settingsText));
  for (const { file, line, rule } of field.base) {
    const key = `${file}:${moveOf.get(file)?.(line) ?? line} ${rule}`;
    before.set(key, (before.get(key) ?? 0) + 1);
  }
  for (const { mutator, plant } of sown) {
    const { file, line } = lineOf(plant);
    before.set(`${file}:${line} ${mutator.rule}`, Infinity);
  }
  const fresh = found.filter(({ file, line, rule }) => {
    const key = `${file}:${line} ${rule}`;
    const left = before.get(key) ?? 0;
    if (left > 0) before.set(key, left - 1);
    return left === 0;
  });
  const elsewhere = new Set<RuleId>(sown.flatMap(({ mutator }) => mutator.elsewhere ?? []));
  return fresh.flatMap((finding): Unexpected[] => {
    const cause = causes.get(finding.file);
    if (cause) return cause.alongside?.includes(finding.rule) === true || elsewhere.has(finding.rule) ? [] : [{ finding, mutators: [cause] }];
    if (elsewhere.has(finding.rule)) return [];
    return [{ finding, mutators: blamed(run, finding) }];
  });
}

/** Those whose plant a finding names, or else all. */
function blamed({ sown }: Run, { message, related }: Diagnostic): readonly Mutator[] {
  const told = JSON.stringify([message, related]);
  const named = sown.filter(({ plant }) => Object.keys(plant.files).some((path) => path.length > "index.md".length && told.includes(path.replace(/(?:\/?index)?\.md$/, ""))));
  return (named.length > 0 ? named : sown).map(({ mutator }) => mutator);
}

/** Where lines of a text stand after its middle was changed. */
function moveLines(before: string, after: Contents): (line: number) => number {
  if (typeof after !== "string") return (line) => line;
  const [old, now] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return (line) => (line <= start ? line : line + now.length - old.length);
}
