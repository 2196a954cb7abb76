import { expect, test } from "vitest";
import { parseQuery } from "../../src/client/search/parse-query.ts";

/** The words of a query in a manual that has some words, of which some are common. */
function wordsOf(query: string, common: readonly string[], rare: readonly string[] = []): readonly string[] {
  return parseQuery(query, (word) => [...common, ...rare].includes(word), (word) => common.includes(word)).words;
}

test("words joined by a hyphen are one word where the manual often writes them as one", () => {
  expect(wordsOf("e-mail", ["email", "mail"])).toEqual(["email"]);
});

test("they are two where it seldom does, and both are words by themselves", () => {
  expect(wordsOf("open-source", ["open", "source"], ["opensource"])).toEqual(["open", "source"]);
});

test("a seldom word stays whole when a part of it is too short to mean anything", () => {
  expect(wordsOf("co-op", ["op"], ["coop", "co"])).toEqual(["coop"]);
});

test("words that a stroke joins are looked for one by one", () => {
  expect(wordsOf("design/build", ["design", "build"])).toEqual(["design", "build"]);
});
