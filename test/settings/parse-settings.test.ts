import { expect, it } from "vitest";
import { parseSettings } from "../../src/settings/parse-settings.ts";

const said = (...lines: string[]): string =>
  parseSettings("manual.yaml", ["name: A manual", ...lines, ""].join("\n"))
    .problems.map(({ line, column, message, fix }) => `${line}:${column} ${message}\n→ ${fix}`)
    .join("\n");

it("needs a name and nothing more", () => {
  const { settings } = parseSettings("manual.yaml", "name: A manual\n");
  expect(settings).toMatchObject({ name: "A manual", organisation: "A manual", basePath: "/", brand: "generic", language: "en", redirects: [] });
  expect(settings?.phases.map(({ id }) => id)).toEqual(["discovery", "alpha", "beta", "live", "retirement"]);
  expect(settings?.phases.every(({ description }) => description?.endsWith("."))).toBe(true);
});

it("fills in what follows from other keys, and gives addresses one shape", () => {
  const { settings } = parseSettings(
    "manual.yaml",
    ["name: A manual", "url: https://example.gov/", "basePath: service-manual", "audiences:", "  - { id: devs, title: Developers }", "categories:", "  - { id: agile, title: Agile, page: /agile }", "redirects:", "  - { from: /a/, to: /b/ }"].join("\n"),
  );
  expect(settings).toMatchObject({
    url: "https://example.gov",
    host: "https://example.gov",
    basePath: "/service-manual/",
    audiences: [{ id: "devs", singular: "Developers", aliases: [] }],
    categories: [{ id: "agile", page: "/agile/" }],
    redirects: [{ from: "/a/", to: "/b/", prefix: false, fromAt: { line: 9, column: 13, endLine: 9, endColumn: 16 }, toAt: { line: 9, column: 22 } }],
    termPlaces: { audiences: new Map([["devs", { line: 5, column: 11, endLine: 5, endColumn: 15 }]]), phases: new Map() },
  });
});

it("says which settings mean nothing (case 127)", () => {
  expect(said("organization: B")).toMatchInlineSnapshot(`
    "2:1 There is no setting "organization"
    → Write organisation: if that is what you mean."
  `);
  expect(said("colour: red")).toMatchInlineSnapshot(`
    "2:1 There is no setting "colour"
    → Delete the line, or use one of: name, description, organisation, url, basePath, brand, language, repository, contact, host, sameAs, phases, audiences, categories, owners, redirects, redirectHosts, version, search, offlineCopy, checksReference, ignore, style, severities."
  `);
  expect(said("search: { synonims: x.yaml }")).toMatchInlineSnapshot(`
    "2:11 There is no setting "synonims"
    → Write synonyms: if that is what you mean."
  `);
  expect(said("contact:", "  mail: a@example.com")).toMatchInlineSnapshot(`
    "3:3 There is no setting "mail"
    → Write email: if that is what you mean."
  `);
  expect(said("severities:", "  brokn-link: off", "  broken-link: of")).toMatchInlineSnapshot(`
    "3:3 There is no rule "brokn-link"
    → Write broken-link: if that is what you mean.
    4:16 "broken-link" should be error, warning, info or off, but "of" is not
    → Write error, warning, info or off."
  `);
  expect(said("__proto__: x")).toMatchInlineSnapshot(`
    "2:1 The key "__proto__" could change how programs work, so it is never read
    → Delete the line, or give the key another name."
  `);
});

it("reads the manual's own house style, and says what in it cannot be meant", () => {
  const { settings } = parseSettings("manual.yaml", "name: A\nstyle:\n  words: [{ avoid: portal, write: website }]\n");
  expect(settings?.style).toEqual({ words: [{ avoid: "portal", write: "website" }], allow: [], abbreviations: [], longestSentence: 25 });
  expect(said("style:", "  longestSentence: 5", "  words: [{ avoid: portal }]", "  abreviations: [API]")).toMatchInlineSnapshot(`
    "3:20 "longestSentence" should be a number from 10 to 100, but 5 is not
    → Write a number from 10 to 100.
    4:11 This part of "style" has no "write"
    → Write write: and its value here.
    5:3 There is no setting "abreviations"
    → Write abbreviations: if that is what you mean."
  `);
});

it("says which settings have the wrong kind of value (case 127)", () => {
  expect(said("brand: hod")).toMatchInlineSnapshot(`
    "2:8 "brand" should be generic or govuk, but "hod" is not
    → Write generic or govuk."
  `);
  expect(said("description: 2015")).toMatchInlineSnapshot(`
    "2:14 "description" should be text, but 2015 is a number
    → Put it in quotes: "2015""
  `);
  expect(said("language: english")).toMatchInlineSnapshot(`
    "2:11 "language" should be the code of a language, such as en or cy, but "english" is not
    → Write the code of a language, such as en or cy."
  `);
  expect(said("url: www.example.gov")).toMatchInlineSnapshot(`
    "2:6 "url" should be an address that starts with https:// or http://, but "www.example.gov" is not
    → Write an address that starts with https:// or http://."
  `);
  expect(said("basePath: /a?b")).toMatchInlineSnapshot(`
    "2:11 "basePath" should be an address such as /service-manual/, but "/a?b" is not
    → Write an address such as /service-manual/."
  `);
  expect(said("categories: agile")).toMatchInlineSnapshot(`
    "2:13 "categories" should be a list of categories, each with id: and title:, but "agile" is not
    → Write a list of categories, each with id: and title:."
  `);
  expect(said("categories: [agile]")).toMatchInlineSnapshot(`
    "2:14 One item of "categories" should be lines with id:, title:, description:, aliases:, page:, but "agile" is not
    → Write lines with id:, title:, description:, aliases:, page:."
  `);
  expect(said("categories:", "  - id: Agile Delivery", "  - title: B")).toMatchInlineSnapshot(`
    "3:5 This part of "categories" has no "title"
    → Write title: and its value here.
    3:9 "id" should be a word of small letters, digits and hyphens, but "Agile Delivery" is not
    → Write a word of small letters, digits and hyphens.
    4:5 This part of "categories" has no "id"
    → Write id: and its value here."
  `);
  expect(said("owners:", "  - { id: a, name: A, email: nowhere }")).toMatchInlineSnapshot(`
    "3:30 "email" should be an e-mail address, but "nowhere" is not
    → Write an e-mail address."
  `);
});

it("says when the file cannot be read (cases 127 and 128)", () => {
  expect(said("description: a: b")).toMatchInlineSnapshot(`
    "2:15 The text after "description:" has a colon of its own, so YAML takes it for another key
    → Put the text in quotes: description: "a: b"."
  `);
  expect(said("description: [a", "url: x")).toMatchInlineSnapshot(`
    "2:14 The bracket "[" that starts "[a" is never closed
    → Close the bracket, or put the text in quotes: description: "[a"."
  `);
  expect(said("name: Another")).toMatchInlineSnapshot(`
    "2:1 "name" is written twice; here for the second time, after line 1
    → Delete one of the two "name" lines."
  `);
  expect(parseSettings("manual.yaml", "").problems).toMatchInlineSnapshot(`
    [
      {
        "column": 1,
        "file": "manual.yaml",
        "fix": "Write lines such as name: Our service manual.",
        "line": 1,
        "message": "The settings are not keys with values",
      },
    ]
  `);
});

it("says which words stand for two terms", () => {
  expect(said("phases:", "  - { id: beta, title: Beta }", "  - { id: live, title: Live, aliases: [Beta] }")).toMatchInlineSnapshot(`
    "4:40 "beta" stands twice in "phases"; first in line 3
    → Give one of the two another word, or delete it."
  `);
});

it("says which redirects no server could follow (cases 120 and 121)", () => {
  const redirect = (from: string, to: string): string => said("redirects:", `  - from: "${from}"`, `    to: "${to}"`);
  expect(redirect("/a?b=1", "/c/")).toMatchInlineSnapshot(`
    "3:11 The old address "/a?b=1" has a part after ?, which redirects do not look at
    → Delete ? and what follows it."
  `);
  expect(redirect("/a#b", "/c/")).toMatchInlineSnapshot(`
    "3:11 The old address "/a#b" has a part after #, which browsers do not send
    → Delete # and what follows it."
  `);
  expect(redirect("/a/../b", "/c/")).toMatchInlineSnapshot(`
    "3:11 The old address "/a/../b" has a step ".." or "."
    → Write the address in full, without dots."
  `);
  expect(redirect("/a/%2e%2e/b", "/c/")).toMatchInlineSnapshot(`
    "3:11 The old address "/a/%2e%2e/b" has a percent sign that does not belong in an address
    → Write the characters themselves, without %."
  `);
  expect(redirect("https://example.com/a", "/c/")).toMatchInlineSnapshot(`
    "3:11 The old address "https://example.com/a" names a website
    → Write only the part after the website's name: "/a"."
  `);
  expect(redirect("/a/", "#c")).toMatchInlineSnapshot(`
    "4:9 The redirect leads to "#c", which names no page
    → Write the page's address before it, such as /new/page/."
  `);
  expect(redirect("/a/", "javascript:alert(1)")).toMatchInlineSnapshot(`
    "4:9 The redirect leads to "javascript:alert(1)", which is neither an address of this manual nor one that starts with https://
    → Write an address such as /new/page/."
  `);
  expect(redirect("/a/", "//example.com")).toMatchInlineSnapshot(`
    "4:9 The redirect leads to "//example.com", which is neither an address of this manual nor one that starts with https://
    → Write an address such as /new/page/."
  `);
  expect(redirect("/a/", "/b/../c")).toMatchInlineSnapshot(`
    "4:9 The redirect leads to "/b/../c", which has dots, spaces or backslashes that addresses cannot have
    → Write the address in full, as browsers show it."
  `);
});

it("names every problem at once, in the order of the file", () => {
  expect(parseSettings("manual.yaml", "nmae: A\nbrand: hod\n").problems.map(({ line }) => line)).toEqual([1, 1, 2]);
});
