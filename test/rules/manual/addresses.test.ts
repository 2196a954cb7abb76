import { expect, test } from "vitest";
import { allSiteFiles } from "../../../src/site-files/all-site-files.ts";
import { assetsFolder } from "../../../src/site-files/assets-folder.ts";
import { createViewContext } from "../../../src/views/context.ts";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (files: Record<string, string>) => lines(manualFrom(files).diagnostics);

test("the manual's own addresses cannot be taken", () => {
  expect(found({ "browse.md": page("Browse"), "search.md": page("Search"), "sitemap.xml/x.md": page("X"), "_redirects": "", "good.md": page("Good") })).toMatchInlineSnapshot(`
    [
      "_redirects:1:1 error reserved-url: The manual keeps the address "/_redirects" for files of its own. Rename the file or its folder.",
      "browse.md:1:1 error reserved-url: The address "/browse/" belongs to a page that the manual makes itself. Rename the file.",
      "search.md:1:1 error reserved-url: The address "/search/" belongs to a page that the manual makes itself. Rename the file.",
      "sitemap.xml/x.md:1:1 error reserved-url: The manual keeps the address "/sitemap.xml" for files of its own. Rename the file or its folder.",
    ]
  `);
});

test("whatever a site has at its root besides pages is an address that no file may take", () => {
  const { manual } = manualFrom({ "a.md": page("A", "Text.", "published: 2026-01-05\n") });
  const made = allSiteFiles(createViewContext(manual, "/"), { scriptHashes: [], neverChange: [] }).map(({ path }) => path);
  const kept = [...made, "404.html", `${assetsFolder}/x.css`];
  expect(made).toContain("sitemap.xml");
  expect(kept.filter((path) => !manualFrom({ "a.md": page("A"), [path]: "x" }).diagnostics.some(({ rule, file }) => rule === "reserved-url" && file === path))).toEqual([]);
});

test("a page of the manual's may be an author's if it says so, or stands where no list is lost", () => {
  expect(found({ "about.md": page("About"), "accessibility.md": page("Statement"), "index.md": page("Home"), "phases/index.md": page("Phases", "Text.", "layout: phases\n"), "phases/alpha.md": page("Alpha", "Text.", "layout: phase\nphase: alpha\n") })).toEqual([]);
});

test("a page at a phase's address that does not say so is reported, because the phase's list would be lost", () => {
  expect(found({ "phases/alpha.md": page("About alpha"), "phases/beta/designers.md": page("Beta"), "audiences/designers.md": page("For designers") })).toMatchInlineSnapshot(`
    [
      "audiences/designers.md:1:1 error reserved-url: "/audiences/designers/" is the address of the audience "Designers", but this page does not show its list of guidance. Add "layout: audience" and "audience: designers", or rename the file.",
      "phases/alpha.md:1:1 error reserved-url: "/phases/alpha/" is the address of the phase "Alpha", but this page does not show its list of guidance. Add "layout: phase" and "phase: alpha", or rename the file.",
      "phases/beta/designers.md:1:1 error reserved-url: "/phases/beta/designers/" is the address of the guidance for "Designers" in "Beta", whose list this page does not show. Rename the file.",
    ]
  `);
});

test("a file at the address of a page, and two pages with one address, are reported with both names", () => {
  expect(found({ "b.md": page("B"), "b/index.md": page("B too"), "c.md": page("C"), c: "" })).toMatchInlineSnapshot(`
    [
      "b/index.md:1:1 error duplicate-url: "b/index.md" and "b.md" would both be published at "/b/". Rename one of the two files, or move its text into the other.",
      "c:1:1 error duplicate-url: "c" and "c.md" would both be published at "/c". Rename one of the two files.",
    ]
  `);
});

test("a second page of a kind that the manual fills is a plain page, and is reported", () => {
  const { manual, diagnostics } = manualFrom({ "browse-2.md": page("Again", "Text.", "layout: browse\n"), "browse/index.md": page("Browse", "", "layout: browse\n") });
  expect(manual.pages.map(({ url, type }) => [url, type])).toEqual([["/browse/", "browse"], ["/browse-2/", "page"]]);
  expect(lines(diagnostics.filter(({ rule }) => rule === "second-of-kind"))).toMatchInlineSnapshot(`
    [
      "browse-2.md:3:1 warning second-of-kind: The manual has a page of this kind already, at "/browse/". Delete this file, or give it another layout.",
    ]
  `);
});

test("text on a page that the manual fills is reported at its first words", () => {
  expect(found({ "cards.md": "---\ntitle: Cards\nlayout: cards\n---\n\n\nSome words.\n" })).toMatchInlineSnapshot(`
    [
      "cards.md:7:1 warning text-not-shown: The manual fills a page with "layout: cards" itself, so this text is not shown. Delete the text, or give the page another layout.",
    ]
  `);
});

test("a manual without a page is an error", () => {
  expect(found({})).toMatchInlineSnapshot(`
    [
      ".:1:1 error no-content: The content folder holds no page that can be published. Add a Markdown file, or name another folder with --content.",
    ]
  `);
});
