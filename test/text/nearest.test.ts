import { describe, expect, it } from "vitest";
import { nearest, sureMeaning } from "../../src/text/nearest.ts";

const meant = (written: string, ...known: string[]): string | undefined => sureMeaning(written, known.map((word) => [word, word]));

describe("what a slip means beyond doubt", () => {
  it.each([
    ["discovry", "discovery"],
    ["dicsovery", "discovery"],
    ["Discovery ", "discovery"],
    ["giude", "guide"],
    ["bta", "beta"],
  ])("takes %s for %s", (written, word) => {
    expect(meant(written, word, "audience")).toBe(word);
  });

  it.each([
    ["a short word two letters away", "ba", ["beta"]],
    ["a word of one letter", "x", ["y"]],
    ["another number", "phase-2", ["phase-1"]],
    ["a word near to two", "desings", ["design", "designs"]],
    ["a word near to none", "everything", ["discovery", "alpha"]],
  ])("takes no side on %s", (_, written, known) => {
    expect(meant(written, ...known)).toBeUndefined();
  });

  it("counts two spellings of one thing as one", () => {
    expect(sureMeaning("desings", [["design", "design"], ["designs", "design"]])).toBe("design");
  });
});

it("suggests a word that is less near than that", () => {
  expect(nearest("discovered", ["discovery", "alpha"])).toBe("discovery");
  expect(nearest("everything", ["discovery", "alpha"])).toBeUndefined();
});
