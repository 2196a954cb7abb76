import { expect, test } from "vitest";
import { stemOf } from "../../src/search/stem.ts";

test.each([
  ["policies", "policy"],
  ["services", "service"],
  ["testing", "tests"],
  ["planned", "planning"],
  ["organisation", "organize"],
  ["prioritizing", "prioritise"],
  ["releases", "released"],
])("%s and %s are forms of one word", (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ["process", "proceed"],
  ["status", "state"],
  ["assess", "asset"],
])("%s and %s are two words", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(["ing", "es", "s", "ss", "ed", "a", "https", "2015"])("%s is left with something to compare", (word) => {
  expect(stemOf(word)).not.toBe("");
});
