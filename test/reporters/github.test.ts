import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/reporters/github.ts";
import { broken } from "./broken-link.ts";

it("writes one annotation a problem, with the total below", () => {
  expect(formatGithub([broken, { ...broken, severity: "info", endLine: 5, endColumn: 2 }], { folder: "content/", pages: 212 })).toMatchInlineSnapshot(`
    "::error file=content/agile/index.md,line=4,col=13,title=broken-link::No page at "/agil/"%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean.
    ::notice file=content/agile/index.md,line=4,endLine=5,title=broken-link::No page at "/agil/"%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean.
      2 × broken-link (error)
    1 error, 0 warnings, 1 piece of advice in 1 file; 212 pages checked.
    "
  `);
});

it("lets no file name or message forge an annotation (case 139)", () => {
  const evil = "a,line=1::b%0A\n::error file=c::d";
  const lines = formatGithub([{ ...broken, file: evil, message: evil }]).trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatchInlineSnapshot(`"::error file=a%2Cline=1%3A%3Ab%250A %3A%3Aerror file=c%3A%3Ad,line=4,col=13,title=broken-link::a,line=1::b%250A ::error file=c::d%0AWhy: Readers who follow it reach nothing.%0AFix: Write /agile/ if that is what you mean."`);
});

it("puts the worst first, because GitHub shows ten of each kind, and says where all of them stand", () => {
  const many = Array.from({ length: 12 }, (_, n): Diagnostic => ({ ...broken, severity: "info", rule: "long-sentence", line: n + 1 }));
  const printed = formatGithub([...many, broken]).trimEnd().split("\n");
  expect(printed[0]).toMatch(/^::error /);
  expect(printed.slice(13)).toMatchInlineSnapshot(`
    [
      "  1 × broken-link (error)",
      "  12 × long-sentence (notice)",
      "GitHub shows beside the text only the first 10 of each kind. All 13 stand in this log; "npm run check" shows them on your own computer, with the lines they are on.",
      "1 error, 0 warnings, 12 pieces of advice in 1 file.",
    ]
  `);
});

it("names files from the root of the repository", () => {
  expect(formatGithub([{ ...broken, file: "../manual.yaml" }], { folder: "content" })).toContain("file=manual.yaml,");
  expect(formatGithub([broken], { folder: "." })).toContain("file=agile/index.md,");
});
