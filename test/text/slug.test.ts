import { describe, expect, test } from "vitest";
import { createSlugger, kramdownId } from "../../src/text/slug.ts";

describe("kramdownId", () => {
  test.each([
    ["What it means", "what-it-means"],
    ["6. Trust and verify", "trust-and-verify"],
    ["A rain-check -- the promise", "a-rain-check----the-promise"],
    ["`snake_case` & co.", "snakecase--co"],
    ["[Words](/address)", "wordsaddress"],
    ["Café", "caf"],
    ["2014", "section"],
    ["", "section"],
  ])("makes of “%s” the id “%s”", (text, id) => {
    expect(kramdownId(text)).toBe(id);
  });
});

describe("createSlugger", () => {
  test("numbers repeats from 1", () => {
    const slug = createSlugger();
    expect(["The good:", "The good:", "The good:"].map(slug)).toEqual(["the-good", "the-good-1", "the-good-2"]);
  });

  test("never gives an id that is taken or that a repeat already got", () => {
    const slug = createSlugger(["a", "b-1"]);
    expect(["A", "A 1", "B", "B"].map(slug)).toEqual(["a-1", "a-1-1", "b", "b-2"]);
  });

  test("is not confused by names that objects have", () => {
    const slug = createSlugger();
    expect(["constructor", "constructor", "to string"].map(slug)).toEqual(["constructor", "constructor-1", "to-string"]);
  });

  test("stays quick over thousands of equal headings", () => {
    const slug = createSlugger();
    const ids = new Set(Array.from({ length: 20_000 }, () => slug("Same")));
    expect(ids.size).toBe(20_000);
  });
});
