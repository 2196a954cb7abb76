import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { formatPretty } from "../../src/reporters/pretty.ts";
import { manualFrom, page } from "../manual-from.ts";

interface Pattern {
  readonly regexp: string;
}

interface Tasks {
  readonly tasks: readonly [{ readonly problemMatcher: { readonly pattern: readonly [Pattern, Pattern] } }];
}

const { tasks } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../.vscode/tasks.json"), "utf8")) as Tasks;
const [first, second] = tasks[0].problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));

/** What an editor makes of a report: it tries the two patterns on each line and the next. */
function problemsIn(report: string): string[] {
  const lines = report.split("\n");
  return lines.flatMap((line, n) => {
    const [, file, row, column, severity, code] = first?.exec(line) ?? [];
    const [, message] = second?.exec(lines[n + 1] ?? "") ?? [];
    return file === undefined || message === undefined ? [] : [`${file} ${row}:${column} ${severity} ${code} ${message}`];
  });
}

it("finds every problem of a printed report, so that editors show it beside its line", () => {
  const { diagnostics } = manualFrom({ "index.md": page("Home", "Text.", "phases: [alpha, betta]\nstatsu: draft\n"), "a/b.md": "Text.\n" }, undefined, { advice: true });
  expect(diagnostics.length).toBeGreaterThan(2);
  const report = formatPretty(diagnostics, { readLine: () => "a line: 1:2  error  x", colour: false, pages: 2 });
  const names = { error: "error", warning: "warning", info: "advice" };
  expect(problemsIn(report)).toEqual(diagnostics.map(({ file, line, column, severity, rule, message }) => `${file} ${line}:${column} ${names[severity]} ${rule} ${message}`));
});
