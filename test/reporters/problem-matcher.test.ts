import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { formatPretty } from "../../src/reporters/pretty.ts";
import { manualFrom, page } from "../manual-from.ts";

interface Pattern {
  readonly regexp: string;
}

interface Tasks {
  readonly tasks: readonly [{ readonly problemMatcher: readonly [{ readonly pattern: readonly [Pattern, Pattern] }, { readonly pattern: Pattern }] }];
}

const { tasks } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../.vscode/tasks.json"), "utf8")) as Tasks;
const [matcher, again] = tasks[0].problemMatcher;
const [first, second] = matcher.pattern.map(({ regexp }) => new RegExp(regexp));
const other = new RegExp(again.pattern.regexp);

/** What an editor makes of a report: it tries two patterns on each line and the next, and one on each line. */
function problemsIn(report: string): string[] {
  const lines = report.split("\n");
  return lines.flatMap((line, n) => {
    const same = other.exec(line);
    if (same) return [same.slice(1).join(" ")];
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

it("finds every place of a mistake that is printed once", () => {
  const { diagnostics } = manualFrom({ "index.md": page("Home", "[Gone](/gone).\n\n[Gone](/gone)."), "a.md": page("A", "[Gone](/gone).") });
  const broken = diagnostics.filter(({ rule }) => rule === "broken-link");
  expect(problemsIn(formatPretty(broken, { readLine: () => undefined, colour: false }))).toEqual(['a.md 5:8 error broken-link No page or file at "/gone"', 'index.md 5 8 error No page or file at "/gone"', 'index.md 7 8 error No page or file at "/gone"']);
});
