import { expect, test } from "vitest";
import { lastAtOrBefore } from "../../src/text/last-at-or-before.ts";
import { nextAsLong } from "../../src/text/next-as-long.ts";
import { createLineIndex } from "../../src/text/place.ts";

test("of rising offsets the last that is not beyond one is found, or else the first", () => {
  const offsets = [0, 4, 4, 9];
  expect([-1, 0, 3, 4, 8, 9, 100].map((offset) => lastAtOrBefore(offsets, offset))).toEqual([0, 0, 0, 2, 2, 3, 3]);
  expect([lastAtOrBefore([], 5), lastAtOrBefore([7], 5)]).toEqual([0, 0]);
});

test("an offset has a line and a column, also at line ends and behind the text", () => {
  const index = createLineIndex("ab\n\nc");
  expect([0, 2, 3, 4, 5].map((offset) => index.positionAt(offset))).toEqual([{ line: 1, column: 1 }, { line: 1, column: 3 }, { line: 2, column: 1 }, { line: 3, column: 1 }, { line: 3, column: 2 }]);
  expect([1, 2, 3, 4].map((line) => index.offsetOf(line))).toEqual([0, 3, 4, 5]);
});

test("each run knows the next that is as long as it is", () => {
  expect(nextAsLong([1, 2, 1, 3, 2, 1])).toEqual([2, 4, 5, undefined, undefined, undefined]);
  expect(nextAsLong([])).toEqual([]);
});
