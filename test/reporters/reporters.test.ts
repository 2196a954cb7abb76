import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/reporters/github.ts";
import { formatJson } from "../../src/reporters/json.ts";
import { formatPretty } from "../../src/reporters/pretty.ts";

const broken: Diagnostic = {
  rule: "broken-link",
  severity: "error",
  message: 'No page at "/agil/"',
  why: "Readers who follow it reach nothing.",
  fix: "Write /agile/ if that is what you mean.",
  file: "agile/index.md",
  line: 4,
  column: 13,
};
const pretty = (diagnostics: readonly Diagnostic[], line?: string, colour = false): string =>
  formatPretty(diagnostics, { readLine: () => line, colour, pages: 212 });

it("shows the place, the line with the spot marked, why and what to do, and the total last", () => {
  const doubled: Diagnostic = { ...broken, rule: "duplicate-key", severity: "warning", line: 5, column: 1, related: [{ file: "agile/index.md", line: 2, column: 1, message: "It stands here first" }] };
  expect(pretty([broken, doubled], "Plan with [this](/agil/).")).toMatchInlineSnapshot(`
    "agile/index.md:4:13  error  broken-link
      No page at "/agil/"
      4 | Plan with [this](/agil/).
        |             ^
      why:  Readers who follow it reach nothing.
      fix:  Write /agile/ if that is what you mean.

    agile/index.md:5:1  warning  duplicate-key
      No page at "/agil/"
      5 | Plan with [this](/agil/).
        | ^
      see:  agile/index.md:2:1  It stands here first
      why:  Readers who follow it reach nothing.
      fix:  Write /agile/ if that is what you mean.

    1 error, 1 warning in 1 file; 212 pages checked.
    "
  `);
});

it("marks a whole span, and the right part of a long line", () => {
  expect(pretty([{ ...broken, column: 3, endLine: 4, endColumn: 6 }], "a bcd e")).toContain("  4 | a bcd e\n    |   ^^^\n");
  const line = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
  const [shown = "", mark = ""] = pretty([{ ...broken, column: 501, endColumn: 505 }], line).split("\n").slice(2);
  expect(shown.length).toBeLessThan(120);
  expect(shown.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("HERE");
});

it("points at the right column after a tab or a character that is not printed", () => {
  expect(pretty([{ ...broken, column: 3 }], "\t\u202Ebad")).toContain("  4 |  bad\n    |  ^");
});

it("says so when there is nothing wrong", () => {
  expect(pretty([])).toBe("No problems in 212 pages.\n");
});

it("adds what became of the site after the counts", () => {
  expect(formatPretty([], { readLine: () => undefined, colour: false, summary: "The site is published." })).toBe("No problems. The site is published.\n");
});

it("colours only when asked to", () => {
  expect(pretty([broken], "line", false)).not.toContain("\u001B");
  expect(pretty([broken], "line", true)).toContain("\u001B[31merror\u001B[0m");
});

it("prints no terminal command, control or bidirectional character of the content (case 139)", () => {
  const evil = "\u001B[2Jx\u202Ey\0z\r\n::error::forged";
  const printed = pretty([{ ...broken, file: evil, message: evil, why: evil, fix: evil }], evil);
  expect(printed).not.toMatch(/[\0\r\u001B\u202E]/);
  expect(printed).not.toMatch(/^\s*::/m);
  expect(pretty([{ ...broken, file: "::error::forged.md" }])).toMatch(/^\.\/::error::forged\.md:4:13/);
});

it("writes JSON with the counts, and each key in one order", () => {
  expect(formatJson([{ ...broken, endLine: 4, endColumn: 20 }], { pages: 212 })).toMatchInlineSnapshot(`
    "{
      "summary": {
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "files": 1,
        "pages": 212
      },
      "diagnostics": [
        {
          "rule": "broken-link",
          "severity": "error",
          "message": "No page at \\"/agil/\\"",
          "why": "Readers who follow it reach nothing.",
          "fix": "Write /agile/ if that is what you mean.",
          "file": "agile/index.md",
          "line": 4,
          "column": 13,
          "endLine": 4,
          "endColumn": 20
        }
      ]
    }
    "
  `);
});

it("keeps every value in JSON true, though a terminal could not obey or hide it", () => {
  const message = "a\u202Eb\u001B[2Jc\u009Bd\uE000";
  const printed = formatJson([{ ...broken, message }]);
  expect(printed).not.toMatch(/[\u202E\u001B\u009B\uE000]/);
  expect((JSON.parse(printed) as { diagnostics: Diagnostic[] }).diagnostics[0]?.message).toBe(message);
});

it("writes one annotation a problem, with the total below", () => {
  expect(formatGithub([broken, { ...broken, severity: "info", endLine: 5, endColumn: 2 }], { folder: "content/", pages: 212 })).toMatchInlineSnapshot(`
    "::error file=content/agile/index.md,line=4,col=13,title=broken-link::No page at "/agil/"%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean.
    ::notice file=content/agile/index.md,line=4,endLine=5,col=13,endColumn=2,title=broken-link::No page at "/agil/"%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean.
    1 error, 0 warnings, 1 for information in 1 file; 212 pages checked.
    "
  `);
});

it("lets no file name or message forge an annotation (case 139)", () => {
  const evil = "a,line=1::b%0A\n::error file=c::d";
  const lines = formatGithub([{ ...broken, file: evil, message: evil }]).trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchInlineSnapshot(`"::error file=a%2Cline=1%3A%3Ab%250A %3A%3Aerror file=c%3A%3Ad,line=4,col=13,title=broken-link::a,line=1::b%250A ::error file=c::d%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean."`);
});
