import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatJson } from "../../src/reporters/json.ts";
import { broken } from "./broken-link.ts";

it("writes JSON with the counts, and each key in one order", () => {
  expect(formatJson([{ ...broken, endLine: 4, endColumn: 20 }], { pages: 212 })).toMatchInlineSnapshot(`
    "{
      "summary": {
        "errors": 1,
        "warnings": 0,
        "infos": 0,
        "files": 1,
        "fixable": 0,
        "accepted": 0,
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


it("writes repairs, accepted problems and what was mended for programs", () => {
  const place = { file: "agile/index.md", line: 4, column: 13, endLine: 4, endColumn: 14 };
  const mendable: Diagnostic = { ...broken, repair: { place, instead: "a", text: "b" } };
  const report = JSON.parse(formatJson([mendable], { accepted: [{ ...broken, reason: "It comes next" }], mended: [mendable] })) as Record<string, unknown>;
  expect(report["summary"]).toMatchObject({ fixable: 1, accepted: 1, mended: 1 });
  expect(report).toMatchObject({ diagnostics: [mendable], accepted: [{ ...broken, reason: "It comes next" }], mended: [mendable] });
});
