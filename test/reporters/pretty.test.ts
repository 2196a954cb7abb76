import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatPretty } from "../../src/reporters/pretty.ts";
import { broken } from "./broken-link.ts";

const pretty = (diagnostics: readonly Diagnostic[], line?: string, colour = false): string =>
  formatPretty(diagnostics, { readLine: () => line, colour, pages: 212 });

it("shows the place, the line with the spot marked, why and what to do, and the total last", () => {
  const doubled: Diagnostic = { ...broken, rule: "duplicate-key", severity: "warning", line: 5, column: 1, related: [{ file: "agile/index.md", line: 2, column: 1, message: "The first time" }] };
  expect(pretty([broken, doubled], "Plan with [this](/agil/).")).toMatchInlineSnapshot(`
    "agile/index.md:5:1  warning  duplicate-key
      No page at "/agil/"
      5 | Plan with [this](/agil/).
        | ^
      see:  agile/index.md:2:1  The first time
      why:  Readers who follow it reach nothing.
      fix:  Write /agile/ if that is what you mean.

    agile/index.md:4:13  error  broken-link
      No page at "/agil/"
      4 | Plan with [this](/agil/).
        |             ^
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

it("points at the right column after a tab or a character that cannot be seen, which is shown by its number", () => {
  expect(pretty([{ ...broken, column: 3 }], "\t\u202Ebad")).toContain("  4 |     <U+202E>bad\n    |             ^\n");
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


it("points at the right column after characters that are two columns wide, or none", () => {
  expect(pretty([{ ...broken, column: 7, endColumn: 9 }], "日本 é x👍🏽 y")).toMatch(/\n {4}\| {9}\^\^\n/);
  expect(pretty([{ ...broken, column: 3, endColumn: 4 }], "e\u0301x")).toContain("    |  ^\n");
});

it("marks no more than the line where a place runs on, and at least one column", () => {
  expect(pretty([{ ...broken, column: 3, endLine: 6, endColumn: 2 }], "a bcd")).toContain("    |   ^^^\n");
  expect(pretty([{ ...broken, column: 6 }], "a bcd")).toContain("    |      ^\n");
  expect(pretty([{ ...broken, column: 3, endLine: 4, endColumn: 3 }], "a bcd")).toContain("    |   ^\n");
});

it("cuts no character in two where it shows a part of a line", () => {
  for (const column of [100, 101, 102, 103]) expect(pretty([{ ...broken, column }], "😀".repeat(200))).not.toMatch(/<U\+D/);
});

it("says once whom a rule's problems hurt, and puts the worst last", () => {
  const advice: Diagnostic = { ...broken, rule: "long-sentence", severity: "info", file: "z.md", why: "Few take it in." };
  const printed = pretty([broken, { ...broken, line: 9 }, advice]);
  expect(printed.match(/why: {2}Readers who follow/g)).toHaveLength(1);
  expect(printed.indexOf("z.md")).toBeLessThan(printed.indexOf("agile/index.md:4"));
});

it("shows some advice of each rule where there is much of it, and every error", () => {
  const many = (severity: Diagnostic["severity"], rule: Diagnostic["rule"]): Diagnostic[] => Array.from({ length: 9 }, (_, n) => ({ ...broken, severity, rule, line: n + 1 }));
  const options = { readLine: () => undefined, colour: false, advice: 3, offersFix: true, accepted: 1, left: 2, readAt: (rule: string) => `https://manual.example/${rule}/`, pages: 4 };
  const place = { file: "agile/index.md", line: 1, column: 1, endLine: 1, endColumn: 2 };
  const printed = formatPretty([...many("info", "long-sentence"), ...many("error", "broken-link"), { ...broken, repair: { place, instead: "a", text: "b" } }], options);
  expect(printed.match(/long-sentence\n {2}No page/g)).toHaveLength(3);
  expect(printed.match(/broken-link\n {2}No page/g)).toHaveLength(10);
  expect(printed.slice(printed.indexOf("What was found"))).toMatchInlineSnapshot(`
    "What was found:
      10  error    broken-link
       9  advice   long-sentence

    6 more pieces of advice are not shown. Add --all to see everything.
    2 more stood there before this change and are not shown. Add --all to see everything.
    1 can be mended for you: add --fix.
    1 more is accepted by a comment that says why.
    Each kind has a page that explains it, such as https://manual.example/broken-link/

    10 errors, 0 warnings, 9 pieces of advice in 1 file; 4 pages checked.
    "
  `);
});

it("prints a mistake that was made at several places once, with all of them, and what to do there where that is something else", () => {
  const others = (lines: readonly number[]) => lines.map((line) => ({ file: "a.md", line, column: 1, message: "The same mistake" }));
  const at = (line: number, related: readonly number[], fix = "Remove it."): Diagnostic => ({ ...broken, file: "a.md", line, column: 1, fix, related: others(related), message: "No page" });
  const printed = pretty([at(1, [2, 3]), { ...broken, line: 9 }, at(2, [1, 3], "Write ../b."), at(3, [1, 2])]);
  expect(printed).toMatchInlineSnapshot(`
    "a.md:1:1  error  broken-link
      No page
      also: a.md:2:1  error  No page. Write ../b.
      also: a.md:3:1  error  No page
      why:  Readers who follow it reach nothing.
      fix:  Remove it.

    agile/index.md:9:13  error  broken-link
      No page at "/agil/"
      fix:  Write /agile/ if that is what you mean.

    4 errors, 0 warnings in 2 files; 212 pages checked.
    "
  `);
});

it("still points at places of a mistake that are not reported", () => {
  const printed = pretty([{ ...broken, related: [{ file: "b.md", line: 1, column: 1, message: "The same mistake" }] }]);
  expect(printed).toContain("  see:  b.md:1:1  The same mistake\n");
});

it("adds up the kinds of findings that are not listed", () => {
  const rules = ["long-sentence", "ampersand", "latin-abbreviation", "block-capitals", "date-style", "time-style", "number-style"] as const;
  expect(pretty([...rules, "ampersand" as const].map((rule) => ({ ...broken, rule, severity: "info" })))).toContain("\n  and 2 findings of 2 other kinds\n");
});

it("names files from where the command runs, so that a terminal can open them", () => {
  const named = (folder: string, file = "a.md"): string => formatPretty([{ ...broken, file }], { readLine: () => undefined, colour: false, folder }).split("  ")[0] ?? "";
  expect([named("content"), named(""), named("../elsewhere"), named("content", "../manual.yaml"), named("content", ".")]).toEqual(["content/a.md:4:13", "a.md:4:13", "a.md:4:13", "manual.yaml:4:13", "content:4:13"]);
});

it("lists many other places without end", () => {
  const related = Array.from({ length: 30 }, (_, n) => ({ file: "b.md", line: n + 1, column: 1, message: "Here too" }));
  expect(pretty([{ ...broken, related }])).toMatch(/b\.md:20:1.*\n {2}see: {2}and 10 more\n/);
});

it("covers keys and passwords, whatever their line is shown for", () => {
  const secret: Diagnostic = { ...broken, rule: "secret", message: "This looks like a password", column: 11, endLine: 4, endColumn: 18 };
  expect(pretty([secret], "password: hunter2 or [this](/agil/)").split("\n").slice(2, 4)).toEqual(["  4 | password: ******* or [this](/agil/)", "    |           ^^^^^^^"]);
  expect(pretty([{ ...broken, column: 29 }, secret], "password: hunter2 or [this](/agil/)")).not.toContain("hunter2");
  expect(pretty([{ ...broken, file: "b.md" }, secret], "password: hunter2")).toContain("  4 | password: hunter2");
});

it("covers every line of a key that runs over several, and the rest of a line where no end is known", () => {
  const secret: Diagnostic = { ...broken, rule: "secret", line: 3, column: 5, endLine: 5, endColumn: 4 };
  const shown = (line: number): string | undefined => pretty([{ ...broken, line, column: 1 }, secret], "abcdefgh").split("\n").find((row) => row.startsWith(`  ${line} | `));
  expect([2, 3, 4, 5, 6].map(shown)).toEqual(["  2 | abcdefgh", "  3 | abcd****", "  4 | ********", "  5 | ***defgh", "  6 | abcdefgh"]);
  expect(pretty([{ ...broken, rule: "secret", column: 5 }], "abcdefgh")).toContain("  4 | abcd****\n");
});
