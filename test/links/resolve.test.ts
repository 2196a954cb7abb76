import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/links/resolve.ts";

const resolve = createResolver({
  pages: new Set(["", "/agile", "/agile/quality", "/design/forms"]),
  assets: new Set(["design/form.pdf", "images/a b.png"]),
  movedTo: (path) => (path === "/old" ? { url: "/agile/", fragment: "moved" } : undefined),
  basePaths: ["/service-manual/"],
  origins: [
    { address: "https://www.gov.uk/service-manual", own: false },
    { address: "https://manual.example/service-manual", own: true },
  ],
  host: "https://www.gov.uk",
});
const from = (href: string, file = "agile/index.md") => resolve(href, file);
const page = (url: string, fragment = "", query = "") => ({ kind: "page", url, query, fragment });

describe("all spellings of a page's address reach it", () => {
  test.each([
    "/service-manual/agile/quality", "/service-manual/agile/quality/", "/service-manual/agile/quality.html",
    "/service-manual/agile/quality/index", "/service-manual/agile/quality/index.html", "/service-manual/agile/quality.md",
    "quality", "quality.md", "./quality.html", "../agile/quality/", "https://www.gov.uk/service-manual/agile/quality.html",
    "https://manual.example/service-manual/agile/quality",
  ])("%s", (href) => expect(from(href)).toEqual(page("/agile/quality/")));
});

test("the manual's own address is its home page, with or without a slash", () => {
  for (const href of ["/service-manual", "/service-manual/", "/service-manual/index.html", "https://www.gov.uk/service-manual"]) {
    expect(from(href), href).toEqual(page("/"));
  }
});

test("a fragment and a query stay with the page", () => {
  expect(from("#top-tips")).toEqual(page("/agile/", "top-tips"));
  expect(from("quality?x=1#caf%C3%A9")).toEqual(page("/agile/quality/", "café", "?x=1"));
});

test("a file beside pages is an asset, its encoded name read as the name on disk", () => {
  expect(from("/service-manual/images/a%20b.png")).toEqual({ kind: "asset", path: "images/a b.png" });
  expect(from("form.pdf", "design/forms.md")).toEqual({ kind: "asset", path: "design/form.pdf" });
});

test("a root-relative address outside the base path belongs to the host", () => {
  expect(from("/government/publications/x?y#z")).toEqual({ kind: "external", url: "https://www.gov.uk/government/publications/x?y#z" });
  expect(from("/service-manual-other/x")).toEqual({ kind: "external", url: "https://www.gov.uk/service-manual-other/x" });
});

test("an address that leaves out the base path of a page that exists is missing, and says why", () => {
  expect(from("/agile/quality")).toEqual({ kind: "missing", path: "/agile/quality", because: "base path" });
});

test("an absolute address of this manual must exist if it is our own, and may be elsewhere if it is another's", () => {
  expect(from("https://manual.example/service-manual/gone")).toEqual({ kind: "missing", path: "/gone" });
  expect(from("https://www.gov.uk/service-manual/gone")).toEqual({ kind: "external", url: "https://www.gov.uk/service-manual/gone" });
});

test("the scheme of an absolute address, and the letters of its host, make no difference", () => {
  expect(from("http://WWW.gov.uk/service-manual/agile")).toEqual(page("/agile/"));
});

test("a moved address leads to where it moved", () => {
  expect(from("/service-manual/old")).toEqual({ ...page("/agile/", "moved"), moved: true });
  expect(from("/service-manual/old#own")).toEqual({ ...page("/agile/", "own"), moved: true });
});

test("a relative address may not climb out of the content folder", () => {
  expect(from("../../../etc/passwd")).toEqual({ kind: "missing", path: "../../../etc/passwd", because: "outside" });
});

describe("addresses that could run code or pretend are unsafe", () => {
  test.each([
    ["javascript:alert(1)", "javascript"], ["JaVaScRiPt:x", "javascript"], ["java\tscript:x", "javascript"], ["\u0001javascript:x", "javascript"],
    ["data:text/html,x", "data"], ["vbscript:x", "vbscript"], ["file:///etc/passwd", "file"], ["blob:x", "blob"], ["feed:javascript:x", "feed"],
    ["//evil.example/x", "//"], ["\\\\evil.example", "//"], ["/\\evil.example", "//"],
  ])("%j", (href, scheme) => expect(from(href)).toEqual({ kind: "unsafe", scheme }));
});

test("addresses that no browser could use are malformed", () => {
  for (const href of ["https://", "http://[::1", "/service-manual/%zz", "mailto:nobody", "tel:", "sms:x"]) {
    expect(from(href).kind, href).toBe("malformed");
  }
  expect(from("mailto:a@b.example")).toEqual({ kind: "external", url: "mailto:a@b.example" });
  expect(from("tel:+44 20 7946 0000").kind).toBe("external");
  expect(from("sms:07700 900000?body=Hello").kind).toBe("external");
});

test("an empty address is empty", () => {
  expect(from("  ")).toEqual({ kind: "empty" });
});
