import { describe, expect, it } from "vitest";
import { decodeText, largestFile } from "../../src/text/decode.ts";

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.from([value]))));

type Row = readonly [cases: string, what: string, input: Uint8Array, expected: readonly string[], text?: string];

const rows: readonly Row[] = [
  ["1", "a pound sign in Latin-1", bytes("One\nCosts £ and ", 0xa3, "5"), ["not-utf8 2:13"]],
  ["1", "a lone first byte at the end", bytes("café ", 0xc3), ["not-utf8 1:6"]],
  ["2", "UTF-16 with its mark, low byte first", Buffer.from("\uFEFF# Heading", "utf16le"), ["utf16-file 1:1"]],
  ["2", "UTF-16 with its mark, high byte first", Buffer.from("\uFEFF# Heading", "utf16le").swap16(), ["utf16-file 1:1"]],
  ["2", "UTF-16 without a mark", Buffer.from("# Heading and more text", "utf16le"), ["utf16-file 1:1"]],
  ["2", "UTF-32", bytes(0xff, 0xfe, 0, 0, "#", 0, 0, 0), ["utf16-file 1:1"]],
  ["3", "a byte order mark", bytes(0xef, 0xbb, 0xbf, "---\n"), [], "---\n"],
  ["4", "Windows line ends", bytes("one\r\ntwo\r\n"), [], "one\ntwo\n"],
  ["5", "line ends of an old Macintosh", bytes("one\rtwo\r"), [], "one\ntwo\n"],
  ["6, 7", "a NUL", bytes("Some text\nthat has a ", 0, "NUL in it, once.\n"), ["control-character 2:12"], "Some text\nthat has a NUL in it, once.\n"],
  ["8", "a terminal's colour", bytes("Red ", 0x1b, "[31m"), ["control-character 1:5"], "Red [31m"],
  ["8", "two kinds of control character", bytes("a", 7, "b", 8, "c", 7), ["control-character 1:2", "control-character 1:4"], "abc"],
  ["9", "an override of direction", bytes("say \u202Eyes"), ["bidi-control 1:5"], "say \u202Eyes"],
  ["9", "an isolate", bytes("one\n\u2066two"), ["bidi-control 2:1"], "one\n\u2066two"],
  ["10", "a zero-width space", bytes("## A\u200Bb"), ["invisible-character 1:5"], "## A\u200Bb"],
  ["10", "a no-break space that spoils a heading", bytes("##\u00A0Heading"), ["invisible-character 1:3"], "##\u00A0Heading"],
  ["10", "a no-break space that keeps words together", bytes("10\u00A0km"), [], "10\u00A0km"],
  ["10", "a joiner in an emoji", bytes("👩\u200D💻"), [], "👩\u200D💻"],
  ["10", "a joiner between Latin letters", bytes("a\u200Db"), ["invisible-character 1:2"], "a\u200Db"],
  ["10", "the flag of Wales", bytes("🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}"), [], "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}"],
  ["10", "words hidden in tags", bytes("a\u{E0061}b"), ["invisible-character 1:2"], "a\u{E0061}b"],
  ["11", "half a surrogate pair", bytes("ab", 0xed, 0xa0, 0x80), ["not-utf8 1:3"]],
  ["11", "a slash written too long", bytes("ab", 0xc0, 0xaf), ["not-utf8 1:3"]],
  ["11", "past the end of Unicode", bytes("ab", 0xf4, 0x90, 0x80, 0x80), ["not-utf8 1:3"]],
  ["12", "a PNG", bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0, 13, "IHDR"), ["binary-file 1:1"]],
  ["12", "a Word document", bytes("PK", 3, 4, 0, 0, 0, 0, 0), ["binary-file 1:1"]],
  ["12", "bytes of no known kind", Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7) % 5)), ["binary-file 1:1"]],
  ["15, 16", "a file past the limit", Buffer.alloc(largestFile + 1, "a\n"), ["file-too-large 1:1"]],
  ["17", "a line past the limit", bytes(`one\n${"x".repeat(100_001)}`), ["long-line 2:1"], `one\n${"x".repeat(100_001)}`],
  ["–", "a character for private use", bytes("a\uE000b"), ["private-use-character 1:2"], "ab"],
  ["–", "letters of other scripts", bytes("Ŵyau ẁ ελληνικά 日本語 عربي – “ok” → €"), [], "Ŵyau ẁ ελληνικά 日本語 عربي – “ok” → €"],
  ["13", "an empty file", bytes(), [], ""],
];

describe("bad bytes and characters", () => {
  for (const [cases, what, input, expected, text] of rows) {
    it(`case ${cases}: ${what}`, () => {
      const decoded = decodeText("page.md", input);
      expect(decoded.findings.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`)).toEqual(expected);
      expect(decoded.text).toBe(text);
    });
  }
});
