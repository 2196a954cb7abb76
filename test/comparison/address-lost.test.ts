import { expect, test } from "vitest";
import { lines, page, plainSettings } from "../manual-from.ts";
import { changeFrom, type ChangeOptions } from "./change-from.ts";

type Files = Record<string, string>;

const body = "Plan what you need to learn first.\n\nThen choose how many people to meet.";
const lost = (before: Files, after: Files, options: ChangeOptions = {}) => changeFrom(before, after, options).checked.diagnostics.filter(({ rule }) => rule === "address-lost");
const told = (...all: Parameters<typeof lost>) => lines(lost(...all));

test("a renamed page is told at its new file, with what to write there", () => {
  expect(told({ "a.md": page("A", body) }, { "b.md": page("A", body) })).toMatchInlineSnapshot(`
    [
      "b.md:1:1 error address-lost: The page moved from "/a/" to "/b/", and its old address leads nowhere. Add "redirect_from: [/a]" to this page's front matter.",
    ]
  `);
});

test("a page that names other old addresses is told where it names them", () => {
  const before = { "a.md": page("A", body, "redirect_from: [/first]\n") };
  expect(told(before, { "b.md": page("A", body, "redirect_from: [/first]\n") })).toMatchInlineSnapshot(`
    [
      "b.md:3:1 error address-lost: The page moved from "/a/" to "/b/", and its old address leads nowhere. Add "/a" to this page's "redirect_from".",
    ]
  `);
});

test("a renamed page that names its old address is fine, however it is spelled", () => {
  for (const old of ["/a", "/a/", "/a.html"]) expect(told({ "a.md": page("A", body) }, { "b.md": page("A", body, `redirect_from: [${old}]\n`) })).toEqual([]);
});

test("a page at another file with the same address is fine", () => {
  expect(told({ "a.md": page("A", body) }, { "a/index.md": page("A", body) })).toEqual([]);
});

test("a page that is gone is told at the settings, with the links that led to it and the addresses that led to it", () => {
  const before = { "index.md": page("Home", "[a](/a)\n\n[again](a.md)"), "a.md": page("A", body, "redirect_from: [/first, /second]\n") };
  const found = lost(before, { "index.md": page("Home", "[a](/a)\n\n[again](a.md)\n\n[new](/b)") });
  expect(lines(found)).toMatchInlineSnapshot(`
    [
      "manual.yaml:1:1 error address-lost: The page "A" is gone, so "/a/" leads nowhere, and with it "/first/", "/second/". Add a redirect from "/a/" to the settings, or name the address in "redirect_from" of the page that takes its place.",
    ]
  `);
  expect(found[0]?.related).toEqual([
    { file: "index.md", line: 5, column: 5, message: "This link led there" },
    { file: "index.md", line: 7, column: 9, message: "This link led there" },
  ]);
});

test("below other redirects, where the settings have some", () => {
  const settings = `${plainSettings}redirects:\n  - { from: /x, to: / }\n  - { from: /y, to: / }\n`;
  const [found] = lost({ "index.md": page("Home"), "a.md": page("A") }, { "index.md": page("Home") }, { settings });
  expect(found).toMatchObject({ file: "manual.yaml", line: settings.split("\n").findIndex((line) => line.includes("/y")) + 1 });
});

test("a redirect in the settings keeps an address, one of everything below a folder too", () => {
  const before = { "index.md": page("Home"), "old/a.md": page("A"), "old/b.md": page("B") };
  const after = { "index.md": page("Home") };
  expect(told(before, after, { settings: `${plainSettings}redirects:\n  - { from: /old, to: /, prefix: true }\n` })).toEqual([]);
});

test("a page that is no longer published is told at its file", () => {
  expect(told({ "a.md": page("A", body) }, { "a.md": page("A", body, "published: false\n"), "index.md": page("Home") })).toMatchInlineSnapshot(`
    [
      "a.md:3:1 error address-lost: The page "A" is no longer published, so "/a/" leads nowhere. Publish the page, or add a redirect from "/a/" to the settings.",
    ]
  `);
});

test("a redirect that was deleted is told where it stood", () => {
  const after = { "a.md": page("A", body) };
  expect(told({ "a.md": page("A", body, "redirect_from: [/first]\n") }, after)).toMatchInlineSnapshot(`
    [
      "a.md:1:1 error address-lost: "/first/" led to a page before this change, and leads nowhere now. Put "/first" back into this page's "redirect_from".",
    ]
  `);
  expect(told(after, after, { settingsBefore: `${plainSettings}redirects:\n  - { from: /x, to: /a }\n  - { from: /y, to: /a, prefix: true }\n` })).toMatchInlineSnapshot(`
    [
      "manual.yaml:1:1 error address-lost: "/x/" led to a page before this change, and leads nowhere now. Add a redirect from "/x/" to the settings, or name the address in "redirect_from" of the page that takes its place.",
      "manual.yaml:1:1 error address-lost: Addresses below "/y/" led to pages before this change, and lead nowhere now. Add a redirect from "/y/" to the settings, or name the address in "redirect_from" of the page that takes its place.",
    ]
  `);
});

test("a redirect that led nowhere may go", () => {
  const after = { "a.md": page("A", body) };
  expect(told(after, after, { settingsBefore: `${plainSettings}redirects:\n  - { from: /x, to: /nowhere }\n` })).toEqual([]);
});

test("a subject that the settings no longer have takes its list along", () => {
  const files = { "a.md": page("A", body, "category: agile\n") };
  const settings = plainSettings.replace("  - { id: agile, title: Agile }\n", "");
  expect(told(files, files, { settings, settingsBefore: plainSettings })).toMatchInlineSnapshot(`
    [
      "manual.yaml:1:1 error address-lost: The list of guidance at "/agile/" is gone. Add a redirect from "/agile/" to the settings, or name the address in "redirect_from" of the page that takes its place.",
    ]
  `);
});

test("a file that can no longer be read has a mistake of its own, and no other", () => {
  const after = { "a.md": "---\ntitle: [\n---\n", "index.md": page("Home") };
  expect(told({ "a.md": page("A", body), "index.md": page("Home") }, after)).toEqual([]);
});

test("a comment in the settings that gives a reason accepts it", () => {
  const settings = `# check-allow-page address-lost: replaced by another manual\n${plainSettings.trimStart()}`;
  expect(told({ "index.md": page("Home"), "a.md": page("A") }, { "index.md": page("Home") }, { settings })).toEqual([]);
});
