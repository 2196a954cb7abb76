import fc from "fast-check";
import { expect, test } from "vitest";
import { lineOrigins } from "../../src/comparison/line-origins.ts";

const origins = (before: string, after: string) => lineOrigins([...before], [...after]).map((line) => (line === undefined ? "new" : line));

test("a text that did not change keeps every line", () => {
  expect(origins("abc", "abc")).toEqual([0, 1, 2]);
});

test("lines that were put in, changed and moved are the change's own; those around them are not", () => {
  expect(origins("abcd", "abXcd")).toEqual([0, 1, "new", 2, 3]);
  expect(origins("abcd", "aXcd")).toEqual([0, "new", 2, 3]);
  expect(origins("abcde", "acdeb")).toEqual([0, 2, 3, 4, "new"]);
});

test("lines that were taken out leave the rest where it was", () => {
  expect(origins("abcd", "ad")).toEqual([0, 3]);
  expect(origins("abcd", "")).toEqual([]);
});

test("lines that repeat, such as blank ones, are paired in order", () => {
  expect(origins("a.b.c.", "a.b.X.c.")).toEqual([0, 1, 2, 3, "new", "new", 4, 5]);
  expect(origins("....", "......").filter((line) => line !== "new")).toEqual([0, 1, 2, 3]);
});

test("two large texts with nothing to hold on to count as rewritten", () => {
  const before = Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? "a" : "b"));
  const after = Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? "b" : "c"));
  expect(lineOrigins(before, after).every((line) => line === undefined)).toBe(true);
});

test("large texts are paired at the lines that stand once in each", () => {
  const before = Array.from({ length: 3000 }, (_, n) => `line ${n}`);
  const after = before.flatMap((line, n) => (n % 10 === 0 ? ["put in", line] : n % 10 === 5 ? [] : [line]));
  const lines = lineOrigins(before, after);
  expect(lines.filter((line) => line === undefined)).toHaveLength(300);
  expect(lines.every((line, n) => line === undefined || before[line] === after[n])).toBe(true);
});

test("whatever the texts, a line's origin is the same line, and origins keep their order", () => {
  const texts = fc.array(fc.constantFrom("", "a", "b", "c", "d", "---", "longer line"), { maxLength: 60 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = lineOrigins(before, after);
      expect(lines).toHaveLength(after.length);
      const kept = lines.flatMap((origin, n) => (origin === undefined ? [] : [[origin, n] as const]));
      for (const [origin, n] of kept) expect(before[origin]).toBe(after[n]);
      for (let n = 1; n < kept.length; n++) expect(kept[n]?.[0]).toBeGreaterThan(kept[n - 1]?.[0] ?? -1);
    }),
  );
});

test("as many lines keep their origin as any order allows, where the texts are small", () => {
  const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const kept = lineOrigins(before, after).filter((line) => line !== undefined).length;
      expect(kept).toBe(longestCommon(before, after));
    }),
  );
});

function longestCommon([first, ...before]: readonly string[], after: readonly string[]): number {
  if (first === undefined || after.length === 0) return 0;
  const at = after.indexOf(first);
  const without = longestCommon(before, after);
  return at === -1 ? without : Math.max(without, 1 + longestCommon(before, after.slice(at + 1)));
}
