import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { knownWords } from "../../src/client/search/known-words.ts";
import { editDistance, nearestWord } from "../../src/client/search/nearest-word.ts";

const known = knownWords({ all: new Set(["accessibility", "organise", "sprint", "research", "user", "users", "planning", "rare", "barnacle", "refunds", "plan2031"]), common: ["accessibility", "organise", "planning", "research", "sprint", "user", "users"] });

test.each([
  ["acessibility", "accessibility"],
  ["accessiblity", "accessibility"],
  ["reserch", "research"],
  ["reasearch", "research"],
  ["organize", "organise"],
  ["spirnt", "sprint"],
  ["usres", "users"],
  ["sprintplanning", "sprint planning"],
  ["barnakle", "barnacle"],
  ["refunz", "refunds"],
])("%s was most likely meant to be %s", (written, meant) => {
  expect(nearestWord(written, known)).toBe(meant);
});

test("a common word is meant rather than one of a single page that is nearer", () => {
  const both = knownWords({ all: new Set(["orchard", "orchids"]), common: ["orchard"] });
  expect(nearestWord("orchird", both)).toBe("orchard");
  expect(nearestWord("orchidd", both)).toBe("orchard");
  expect(nearestWord("orchiids", both)).toBe("orchids");
});

test.each(["xyzzy", "abc", "us", "farnacle", "plan2032"])("%s was not meant to be any other word", (written) => {
  expect(nearestWord(written, known)).toBeUndefined();
});

test("another form of a word counts as known", () => {
  expect(["researching", "organised", "plans", "planned"].map(known.has)).toEqual([true, true, true, true]);
});

test("the distance is never more than without swaps, and gives up at its limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 9 }), (a, b, limit) => {
      const apart = editDistance(a, b, 99);
      expect(apart).toBeLessThanOrEqual(distance(a, b));
      expect(apart).toBe(editDistance(b, a, 99));
      expect(apart === 0).toBe(a === b);
      if (apart < limit) expect(editDistance(a, b, limit)).toBe(apart);
    }),
  );
});
