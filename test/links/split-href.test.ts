import { expect, test } from "vitest";
import { decodeHref } from "../../src/links/decode-href.ts";
import { hostOf } from "../../src/links/host-of.ts";
import { splitHref } from "../../src/links/split-href.ts";

test.each([
  ["/a/b", "/a/b", ""],
  ["/a?b=c#d", "/a", "?b=c#d"],
  ["x.md#d?e", "x.md", "#d?e"],
  ["#d", "", "#d"],
  ["", "", ""],
])("%s is a path and what follows it", (href, path, rest) => expect(splitHref(href)).toEqual({ path, rest }));

test("codes become letters, and a code that stands for no text makes an address unreadable", () => {
  expect(["/caff%C3%A8", "/a b", "/100%", "/%E0%A4"].map(decodeHref)).toEqual(["/caffè", "/a b", undefined, undefined]);
});

test("a host is told without port, name and password, and in small letters", () => {
  expect(["https://A.Example:80/x", "http://me:secret@a.example", "HTTP://[::1]:3000/", "//a.example", "/x", "mailto:a@b.example"].map(hostOf)).toEqual(["a.example", "a.example", "[::1]", undefined, undefined, undefined]);
});
