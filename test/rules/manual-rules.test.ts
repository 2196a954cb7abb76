import { expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../manual-from.ts";

test("a breadcrumb to nowhere is reported where it is written", () => {
  const crumbs = "breadcrumbs:\n  - title: Home\n    url: /\n  - title: Gone\n    url: /gone\n";
  expect(lines(manualFrom({ "a.md": page("A", "Text.", crumbs) }).diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:7:10 error breadcrumb-to-nowhere: The breadcrumb "Gone" leads to "/gone", where there is no page. Correct its url, or remove the breadcrumbs: they are worked out from where the page stands.",
    ]
  `);
});

test("a hero that names no page is reported with the nearest title", () => {
  const { diagnostics } = manualFrom({ "designers.md": page("For designers", "", "layout: audience\naudience: designers\nhero: Testing cod\n"), "t.md": page("Testing code") });
  expect(lines(diagnostics.filter(({ rule }) => rule === "unknown-hero"))).toMatchInlineSnapshot(`
    [
      "designers.md:5:7 warning unknown-hero: No page has the title "Testing cod". Change the hero to "Testing code".",
    ]
  `);
});

test("a page in a category's sections must exist", () => {
  const sections = "layout: category\ncategory: agile\nsections:\n  - title: First\n    pages: [/agile/x, /agile/y]\n";
  expect(lines(manualFrom({ "agile/index.md": page("Agile", "Text.", sections), "agile/x.md": page("X") }).diagnostics)).toMatchInlineSnapshot(`
    [
      "agile/index.md:7:23 error broken-link: No page at "/agile/y". Correct the address in the section, or remove it.",
    ]
  `);
});

test("a point that the Standard does not have is reported", () => {
  const { diagnostics } = manualFrom({
    "standard/index.md": page("Standard", "Text.", "layout: standard\n"),
    "standard/point-1.md": page("Know your users", "Text.", "layout: point\norder: 1\n"),
    "a.md": page("A", "Text.", "points: [1, 15]\n"),
  });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "a.md:3:13 error unknown-point: The Service Standard of this manual has no point 15. Use a number from 1 to 1.",
    ]
  `);
});

test("two pages of one folder with one order, or with one url, are reported with both names", () => {
  const { diagnostics } = manualFrom({
    "a/x.md": page("X", "Text.", "order: 1\n"),
    "a/y.md": page("Y", "Text.", "order: 1\n"),
    "b.md": page("B"),
    "b/index.md": page("B too"),
  });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "a/y.md:3:1 warning duplicate-order: "a/y.md" and "a/x.md" both have order 1. Give each page of a folder an order of its own.",
      "b/index.md:1:1 error duplicate-url: "b/index.md" and "b.md" would both be published at /b/. Rename one of the two files, or move its text into the other.",
    ]
  `);
});

test("the manual's own addresses cannot be taken", () => {
  const { diagnostics } = manualFrom({ "browse.md": page("Browse"), "search.md": page("Search"), "sitemap.xml/x.md": page("X"), "_redirects": "", "good.md": page("Good") });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "_redirects:1:1 error reserved-url: The manual makes files of its own at /_redirects. Rename the file.",
      "browse.md:1:1 error reserved-url: The manual makes a page of its own at /browse/. Rename the file, or give it "layout: browse" so that it takes that page's place.",
      "search.md:1:1 error reserved-url: The manual makes a page of its own at /search/. Rename the file.",
      "sitemap.xml/x.md:1:1 error reserved-url: The manual makes a page of its own at /sitemap.xml/x/. Rename the file.",
    ]
  `);
});

test("redirects are checked: loops, chains, hidden pages, lost pages, doubles, other hosts, bad addresses", () => {
  const redirects = `
redirects:
  - { from: /loop-a, to: /loop-b }
  - { from: /loop-b, to: /loop-a }
  - { from: /self, to: /self }
  - { from: /chain, to: /old }
  - { from: /old, to: /a }
  - { from: /a, to: /b }
  - { from: /gone, to: /nowhere }
  - { from: /section, to: "/b#nothing" }
  - { from: /old/, to: /b }
  - { from: /away, to: "https://evil.example/" }
`;
  const { diagnostics } = manualFrom({ "a.md": page("A"), "b.md": page("B", "Text.", "redirect_from: /a.html\n") }, plainSettings + redirects);
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "b.md:3:16 error duplicate-redirect: "/a.html" is redirected twice. Remove one of the two.",
      "manual.yaml:13:5 error redirect-loop: This redirect goes round in a circle: /loop-a → /loop-b → /loop-a. Point it at a page.",
      "manual.yaml:14:5 error redirect-loop: This redirect goes round in a circle: /loop-b → /loop-a → /loop-b. Point it at a page.",
      "manual.yaml:15:5 error redirect-loop: This redirect goes round in a circle: /self → /self. Point it at a page.",
      "manual.yaml:16:5 warning redirect-chain: "/old" is itself redirected. Point it at "/b" instead.",
      "manual.yaml:18:5 error redirect-hides-page: "/a" is redirected, but there is a page at that address. Delete the redirect, or the page.",
      "manual.yaml:19:5 error redirect-to-nowhere: No page or heading at "/nowhere". Point the redirect at a page that exists.",
      "manual.yaml:20:5 error redirect-to-nowhere: No page or heading at "/b#nothing". Point the redirect at a page that exists.",
      "manual.yaml:21:5 error duplicate-redirect: "/old/" is redirected twice. Remove one of the two.",
      "manual.yaml:22:5 error unsafe-redirect: "https://evil.example/" is not an address of this manual, nor of a host that redirects may lead to. Point the redirect at a page, or add the host to redirectHosts in the settings.",
    ]
  `);
});

test("a second page of a kind that the manual fills is a plain page, and is reported", () => {
  const { manual, diagnostics } = manualFrom({ "browse-2.md": page("Again", "Text.", "layout: browse\n"), "browse/index.md": page("Browse", "", "layout: browse\n") });
  expect(manual.pages.map(({ url, type }) => [url, type])).toEqual([["/browse/", "browse"], ["/browse-2/", "page"]]);
  expect(lines(diagnostics.filter(({ rule }) => rule === "second-of-kind"))).toMatchInlineSnapshot(`
    [
      "browse-2.md:3:1 warning second-of-kind: The manual has a page of this kind already, at /browse/. Delete this file, or give it another layout.",
    ]
  `);
});

test("a manual without a page is an error", () => {
  expect(lines(manualFrom({}).diagnostics)).toMatchInlineSnapshot(`
    [
      ".:1:1 error no-content: The content folder holds no page that can be published. Add a Markdown file, or name another folder with --content.",
    ]
  `);
});

test("a moved address may lead to a list as it is filtered, but only where there is a list", () => {
  const redirects = 'redirects:\n  - { from: /a, to: "/browse/?phase=alpha" }\n  - { from: /b, to: "/gone/?phase=alpha" }\n';
  expect(lines(manualFrom({ "c.md": page("C") }, plainSettings + redirects).diagnostics)).toMatchInlineSnapshot(`
    [
      "manual.yaml:13:5 error redirect-to-nowhere: No page or heading at "/gone/?phase=alpha". Point the redirect at a page that exists.",
    ]
  `);
});

test("severities are settings: a rule can be lowered or turned off", () => {
  const files = { "a.md": page("A", "[b](/b) [c](#c)") };
  const severities = "severities:\n  broken-link: warning\n  broken-anchor: off\n";
  expect(manualFrom(files, plainSettings + severities).diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([["broken-link", "warning"]]);
});

test("a page at a phase's address that does not say so is reported, because the phase's list would be lost", () => {
  const { diagnostics } = manualFrom({ "phases/alpha.md": page("About alpha"), "phases/beta/designers.md": page("Beta"), "audiences/designers.md": page("For designers") });
  expect(lines(diagnostics)).toMatchInlineSnapshot(`
    [
      "audiences/designers.md:1:1 error reserved-url: /audiences/designers/ is the address of the audience "Designers", whose list of guidance this page does not show. Add "layout: audience" and "audience: designers", or rename the file.",
      "phases/alpha.md:1:1 error reserved-url: /phases/alpha/ is the address of the phase "Alpha", whose list of guidance this page does not show. Add "layout: phase" and "phase: alpha", or rename the file.",
      "phases/beta/designers.md:1:1 error reserved-url: /phases/beta/designers/ is the address of the guidance for "Designers" in "Beta", whose list this page does not show. Rename the file.",
    ]
  `);
});

test("text on a page that the manual fills is reported", () => {
  expect(lines(manualFrom({ "cards.md": page("Cards", "Some words.", "layout: cards\n") }).diagnostics)).toMatchInlineSnapshot(`
    [
      "cards.md:5:1 warning text-not-shown: The text of a page of type "cards" is not shown. Delete the text, or give the page another layout.",
    ]
  `);
});
