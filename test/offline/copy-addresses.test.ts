import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCopyAddresses } from "../../src/offline/copy-addresses.ts";

const files = new Set(["index.html", "a/index.html", "a/b/index.html", "assets/plan 1.pdf", "search/index.html", "manual-assets/search-1.js", "café/index.html"]);
const options = { url: "https://manual.example", basePath: "/m/", has: (path: string) => files.has(path) };
const address = createCopyAddresses(options);

describe("an address of the site, from a page two folders down", () => {
  test.each([
    ["a page", "/m/a/", "../../a/index.html"],
    ["a heading", "/m/a/#next-steps", "../../a/index.html#next-steps"],
    ["a page without its last slash", "/m/a", "../../a/index.html"],
    ["a search", "/m/search/?q=a%20b&phase=alpha#results", "../../search/index.html?q=a%20b&phase=alpha#results"],
    ["the home page", "/m/", "../../index.html"],
    ["the home page without its slash", "/m", "../../index.html"],
    ["a file with a space in its name", "/m/assets/plan%201.pdf", "../../assets/plan%201.pdf"],
    ["a page with an accent in its name", "/m/caf%C3%A9/", "../../caf%C3%A9/index.html"],
    ["a heading of the same page", "#next-steps", "#next-steps"],
    ["a query of the same page", "?phase=alpha", "?phase=alpha"],
    ["an address that was relative before", "x.png", "x.png"],
    ["a website", "https://example.com/m/a/", "https://example.com/m/a/"],
    ["a website in the page's own scheme", "//example.com/a/", "https://example.com/a/"],
  ])("%s", (_, written, expected) => {
    expect(address(written, "x/y/index.html")).toBe(expected);
  });
});

test("what the copy does not hold is left to the manual on the web", () => {
  expect(address("/m/feed.xml", "a/index.html")).toBe("https://manual.example/m/feed.xml");
  expect(address("/elsewhere/", "a/index.html")).toBe("https://manual.example/elsewhere/");
  expect(address("/m/100%/", "a/index.html")).toBe("https://manual.example/m/100%/");
});

test("a file that stands under another path in the copy is found there", () => {
  const moved = createCopyAddresses({ ...options, moved: new Map([["manual-assets/search-1.js", "manual-assets/search-offline.js"]]) });
  expect(moved("/m/manual-assets/search-1.js", "search/index.html")).toBe("../manual-assets/search-offline.js");
});

test("from any page, the address of any page leads to that page's file", () => {
  const segment = fc.stringMatching(/^[a-zé %:+-]{1,6}$/).filter((text) => text.trim() !== "");
  const folders = fc.array(segment, { maxLength: 4 }).map((parts) => parts.map((part) => `${part}/`).join(""));
  const base = fc.constantFrom("/", "/m/", "/a/b/");
  fc.assert(
    fc.property(folders, folders, base, (from, to, basePath) => {
      const target = `${to}index.html`;
      const printed = basePath + to.split("/").map(encodeURIComponent).join("/");
      const relative = createCopyAddresses({ url: "https://manual.example", basePath, has: (path) => path === target })(printed, `${from}index.html`);
      expect(decodeURIComponent(posix.join("/", from.split("/").map(encodeURIComponent).join("/"), relative).slice(1))).toBe(target);
      expect(relative).toMatch(/^\.\.?\//);
    }),
  );
});
