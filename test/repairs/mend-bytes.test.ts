import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Repair } from "../../src/diagnostics/diagnostic.ts";
import { mendBytes } from "../../src/repairs/mend-bytes.ts";
import { decodeText } from "../../src/text/decode.ts";
import { createLineIndex } from "../../src/text/place.ts";
import { manualFrom } from "../manual-from.ts";

const place = (line: number, column: number, endColumn = column) => ({ file: "a.md", line, column, endLine: line, endColumn });
const repair = (line: number, column: number, instead: string, text: string): Repair => ({ place: place(line, column, column + instead.length), instead, text });
const mend = (text: string, ...repairs: Repair[]): string => Buffer.from(mendBytes(Buffer.from(text), repairs).bytes).toString();

/** A repair of the n-th of some words in a decoded text. */
function repairOf(text: string, word: string, by: string, n = 0): Repair {
  let at = text.indexOf(word);
  for (let skipped = 0; skipped < n; skipped += 1) at = text.indexOf(word, at + 1);
  const { line, column } = createLineIndex(text).positionAt(at);
  return repair(line, column, word, by);
}

describe("mending bytes", () => {
  test("changes the place of each repair, and nothing else", () => {
    expect(mend("one two\nthree four\n", repair(2, 7, "four", "five"), repair(1, 1, "one", "1"))).toBe("1 two\nthree five\n");
  });

  test("keeps the byte order mark and the line ends, and ends new lines as those around them", () => {
    expect(mend("\uFEFFone\r\ntwo\r\n", repair(1, 1, "one", "1"), repair(2, 1, "two", "2\n3"))).toBe("\uFEFF1\r\n2\r\n3\r\n");
    expect(mend("one\r\ntwo", repair(2, 4, "", "\n"))).toBe("one\r\ntwo\r\n");
    expect(mend("one\r\ntwo", repair(2, 4, "", "\r\n"))).toBe("one\r\ntwo\r\n");
    expect(mend("one\rtwo", repair(2, 4, "", "\n"))).toBe("one\rtwo\r");
    expect(mend("one\ntwo\r\nthree", repair(3, 6, "", "\n"))).toBe("one\ntwo\r\nthree\r\n");
    expect(mend("one", repair(1, 4, "", "\n"))).toBe("one\n");
  });

  test("keeps characters that are not shown, and counts as though they were not there", () => {
    expect(mend("a\u0007b \u{F0000}two\u0007 c\n", repair(1, 4, "two", "2"))).toBe("a\u0007b \u{F0000}2\u0007 c\n");
    expect(mend("t\u0007wo", repair(1, 1, "two", "2"))).toBe("t\u0007wo");
  });

  test("leaves a place that holds something else by now, and bytes that are no text", () => {
    const moved = repair(1, 1, "two", "2");
    expect(mendBytes(Buffer.from("one"), [moved])).toMatchObject({ done: [], left: [moved] });
    expect(mendBytes(Buffer.from([0xff, 0x41]), [moved])).toMatchObject({ done: [], left: [moved] });
    expect(mendBytes(Buffer.from("two"), [{ ...moved, place: place(9, 1, 4) }])).toMatchObject({ done: [] });
  });

  test("of two repairs that touch one place makes the first, and says that the other is left", () => {
    const [first, second] = [repair(1, 1, "one two", "1 2"), repair(1, 5, "two", "zwei")];
    expect(mendBytes(Buffer.from("one two"), [second, first])).toMatchObject({ done: [first], left: [second] });
    const twice = repair(1, 8, "", "\n");
    expect(mendBytes(Buffer.from("one two"), [twice, twice])).toMatchObject({ done: [twice], left: [twice] });
  });
});

const piece = fc.constantFrom("word", "bad", "é", "😀", " ", "\n", "\r\n", "\r", "\u0007", "\uE000", "\u{F0000}", "\u{10FFFE}", "ʻ", "x");

test("only the ranges of repairs change, whatever the text, and a second run changes nothing", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), fc.nat(5), (pieces, marked, n) => {
      const raw = (marked ? "\uFEFF" : "") + pieces.join("");
      const bytes = Buffer.from(raw);
      const { text = "" } = decodeText("a.md", bytes);
      const places = [...text.matchAll(/bad/g)].map((_, which) => repairOf(text, "bad", "good", which)).slice(0, n);
      const { bytes: mended, done } = mendBytes(bytes, places);
      let left = done.length;
      // A word that is broken by a character which is not shown is no such word in the file.
      expect(Buffer.from(mended).toString()).toBe(raw.replace(/bad/g, (word) => (left-- > 0 ? "good" : word)));
      expect(mendBytes(mended, done).done).toEqual([]);
    }),
  );
});

test("mending never brings in a line end of another kind, and adds one only where the last is missing", () => {
  const line = fc.constantFrom("Read [this](/b.html).", "##Plan", "*one", "s1 One", "s2 Two", "Text.", "", "* two", "1.One", "2.Two", "[old](/b/index)", "very very long", "| a | b |");
  const ending = fc.constantFrom("\n", "\r\n", "\r");
  const rulesOf = (text: string | Uint8Array) => manualFrom({ "a.md": text, "b.md": "---\ntitle: B\n---\n\nText.\n" }, undefined, { advice: true }).diagnostics.filter(({ file }) => file === "a.md");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(ending, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean(), (body, endings, marked, ended) => {
      const rows = ["---", "title: A", "---", "", ...body];
      const raw = (marked ? "\uFEFF" : "") + rows.map((row, n) => row + (n + 1 < rows.length || ended ? endings[n % endings.length] : "")).join("");
      const [bytes, before] = [Buffer.from(raw), rulesOf(raw)];
      const { bytes: mended } = mendBytes(bytes, before.flatMap(({ repair }) => repair ?? []));
      const kinds = new Set<string>(before.map(({ rule }) => rule));
      expect(rulesOf(mended).filter(({ rule }) => rule === "mixed-line-endings" && !kinds.has(rule))).toEqual([]);
      expect(Buffer.from(mended).toString().replace(/[^\r\n]+/g, "")).toBe(raw.replace(/[^\r\n]+/g, "") + (/[\r\n]$/.test(raw) ? "" : (/(?:\r\n?|\n)$/.exec(raw.replace(/[^\r\n]*$/, ""))?.[0] ?? "")));
    }),
    { numRuns: 60 },
  );
});
