import { describe, expect, test } from "vitest";
import { addressesAbove, addressKey, encodePath, urlOf } from "../../src/pages/address.ts";

describe("a page's url", () => {
  test.each([
    ["index.md", "/"],
    ["agile.md", "/agile/"],
    ["agile/index.md", "/agile/"],
    ["agile/quality.md", "/agile/quality/"],
    ["a/creating-PDFs.md", "/a/creating-PDFs/"],
    ["reindex.md", "/reindex/"],
  ])("of %s is %s", (path, url) => expect(urlOf(path)).toBe(url));
});

test("every spelling of an address has one key", () => {
  const spellings = ["/a/x", "/a/x/", "/a/x.html", "/a/x.md", "/a/x/index", "/a/x/index.html", "/a/x/index.md", "/a/x/index/"];
  expect(new Set(spellings.map(addressKey))).toEqual(new Set(["/a/x"]));
  expect(new Set(["/", "/index", "/index.html", ""].map(addressKey))).toEqual(new Set([""]));
});

test("a page stands below every folder of its address, the nearest first, and below the home page, which is none", () => {
  expect(["/a/b/c/", "/a/", "/"].map((url) => [...addressesAbove(url)])).toEqual([["/a/b/", "/a/"], [], []]);
});

test("an address with spaces and other scripts is encoded, its slashes kept", () => {
  expect(encodePath("/assets/Screen Shot 1.png")).toBe("/assets/Screen%20Shot%201.png");
  expect(encodePath("/caffè/#x?/")).toBe("/caff%C3%A8/%23x%3F/");
});
