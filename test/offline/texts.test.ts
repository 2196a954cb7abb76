import { expect, test } from "vitest";
import { copyName } from "../../src/offline/copy-name.ts";
import { licences } from "../../src/offline/licences.ts";
import { noticeOf } from "../../src/offline/notice.ts";
import { readme } from "../../src/offline/readme.ts";
import { readSiteFacts, type SiteFacts } from "../../src/offline/site-facts.ts";
import { sizeText } from "../../src/text/size-text.ts";

const facts: SiteFacts = {
  format: 1, name: "Test Manual", organisation: "Test Office", url: "https://manual.example", basePath: "/m/", language: "en",
  version: "3.1", date: "2026-11-22", pages: 12, contact: "help@manual.example", searchScript: "manual-assets/search-1.js", searchIndex: "manual-assets/pagefind-1/",
};

test("README.txt says what the copy is, how to open it and what it cannot do", () => {
  expect(readme(facts).contents.toString().slice(1).replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
    "Test Manual: offline copy
    =========================

    Version:      3.1
    Made on:      22 November 2026
    Pages:        12
    Published by: Test Office
    On the web:   https://manual.example/m/
    Contact:      help@manual.example

    How to open it
    --------------
    1. If you are looking into a zip file, unzip it first. In Windows, right-click the
       zip file and choose “Extract all”. Links do not work inside a zip file.
    2. Open the file index.html: it opens in your web browser.

    You can put the folder anywhere, give it another name, or share it on a network
    drive. Keep everything in it together.

    What works without the internet
    -------------------------------
    Every page, the filters and search. The copy never turns to the internet by itself.

    What does not
    -------------
    - Links to other websites, and videos. They are marked “needs the internet”.
    - Updates. The copy stays as it was on the day it was made. Look on the web for a
      newer one.
    - Filters and search need JavaScript, which your organisation may have turned off.
      The A to Z lists every page without it.

    What else is here
    -----------------
    checksums.txt  SHA-256 of every file, to check that none was changed
    licences       the terms of the content, and of the software that the pages use
    "
  `);
});

test("README.txt says nothing of a search that the manual does not have", () => {
  const { searchScript, ...without } = facts;
  expect(searchScript).toBeDefined();
  expect(readme(without).contents.toString()).not.toMatch(/search/i);
});

test("each page's notice names the manual, its version and its day", () => {
  expect(noticeOf(facts)).toBe("Offline copy of Test Manual, version 3.1, made on 22 November 2026");
});

test("every piece of software in a copy brings its licence and its notice", () => {
  const own = "MIT License\n\nCopyright (c) 2026 Someone\n\nPermission is granted.";
  const files = licences(facts, { own, pagefind: "Pagefind's terms", accessibleAutocomplete: "Its terms" });
  expect(files.map(({ path }) => path)).toEqual(["content", "service-manual", "govuk-frontend", "accessible-autocomplete", "preact", "pagefind"].map((name) => `licences/${name}.txt`));
  expect(files.find(({ path }) => path.includes("preact"))?.contents).toBe("MIT License\n\nCopyright (c) 2015-present Jason Miller\n\nPermission is granted.\n");
  expect(files.find(({ path }) => path.includes("content"))?.contents).toContain("Open Government Licence v3.0");
});

test("a copy is named after its manual, in letters that every disk takes", () => {
  expect(["Service Manual", "Llawlyfr: “Gwasanaeth” / 2", "日本", "x".repeat(200)].map((name) => copyName({ name }).length <= 68 && copyName({ name }))).toEqual([
    "service-manual-offline", "llawlyfr-gwasanaeth-2-offline", "manual-offline", `${"x".repeat(60)}-offline`,
  ]);
});

test("a file that no build of ours wrote has no facts", () => {
  expect(readSiteFacts(JSON.stringify(facts))).toEqual(facts);
  for (const text of ["", "{", "[]", "{}", JSON.stringify({ ...facts, format: 2 }), JSON.stringify({ ...facts, pages: "12" })]) expect(readSiteFacts(text)).toBeUndefined();
});

test.each([[0, "1 KB"], [1499, "1 KB"], [999_499, "999 KB"], [1_000_000, "1.0 MB"], [14_679_400, "14.7 MB"], [123_456_789, "123 MB"]])("%s bytes are %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
