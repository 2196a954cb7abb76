import { expect, test } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const found = (files: Record<string, string>, rule: string, settings = plainSettings) =>
  lines(manualFrom(files, settings, { advice: true }).diagnostics.filter((each) => each.rule === rule));

test("a review date that has passed is reported from the day after it", () => {
  const due = (date: string) => page(date, "Text.", `review_by: ${date}\n`);
  expect(found({ "a.md": due("2026-11-21"), "b.md": due("2026-11-22"), "c.md": due("2026-11-23"), "d.md": page("D", "Text.", "review_by: 2025-01-01\nstatus: withdrawn\n") }, "review-overdue")).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning review-overdue: The page was to be reviewed by 2026-11-21, which has passed. Make sure that the page is still right, then write the date of its next review.",
    ]
  `);
});

test("a page without an owner is reported only where the settings name teams; chapters have their publication's, and an unknown owner is another problem", () => {
  const files = {
    "a.md": page("A"),
    "b.md": page("B", "Text.", "owner: delivery\n"),
    "book/index.md": page("Book", "Text.", "layout: publication\nowner: delivery\n"),
    "book/1.md": page("One", "Text.", "layout: chapter\norder: 1\n"),
    "c.md": page("C", "Text.", "owner: nobody\n"),
    "browse.md": page("Browse", "", "layout: browse\n"),
  };
  expect(found(files, "page-without-owner", `${plainSettings}owners:\n  - { id: delivery, name: Delivery }\n`)).toMatchInlineSnapshot(`
    [
      "a.md:1:1 info page-without-owner: This page names no owner. Add "owner:" with one of: delivery.",
    ]
  `);
  expect(found(files, "page-without-owner")).toEqual([]);
});

test("a link to a withdrawn page is reported where it stands, but not from another withdrawn page", () => {
  const withdrawn = "status: withdrawn\n";
  expect(found({ "a.md": page("A", "Text and [b](/b#x)."), "b.md": page("B", "[c](/c)", withdrawn), "c.md": page("C", "Text.", withdrawn) }, "link-to-withdrawn")).toMatchInlineSnapshot(`
    [
      "a.md:5:14 info link-to-withdrawn: "/b#x" leads to "B", which is withdrawn. Link to what holds now, or say beside the link that the page is withdrawn.",
    ]
  `);
});

test("a term of the settings without guidance is reported where it is named, unless no page uses any of its kind", () => {
  expect(found({ "a.md": page("A", "Text.", "category: agile\naudience:\n  secondary: [designers]\n") }, "unused-term")).toMatchInlineSnapshot(`
    [
      "manual.yaml:7:11 info unused-term: No guidance is for the audience "Content designers". Name "content-designers" in the front matter of the pages that it fits, or delete it from the settings.",
      "manual.yaml:10:11 info unused-term: No guidance is for the category "Design". Name "design" in the front matter of the pages that it fits, or delete it from the settings.",
    ]
  `);
  expect(found({ "a.md": page("A") }, "unused-term")).toEqual([]);
  expect(found({ "a.md": page("A", "Text.", "phases: alpha\n") }, "unused-term"), "phases that the settings leave as they are").toEqual([]);
});

test("a second page of a phase or audience is reported with the one that is shown", () => {
  const files = {
    "phases/alpha.md": page("Alpha", "Text.", "layout: phase\nphase: alpha\n"),
    "phases/ideal.md": page("Ideal alphas", "Text.", "layout: phase\nphase: alpha\n"),
    "a.md": page("For designers", "Text.", "layout: audience\naudience: designers\n"),
    "b.md": page("Designers", "Text.", "layout: audience\naudience: designers\n"),
    "c.md": page("Beta", "Text.", "layout: phase\nphase: beta\n"),
    "d.md": page("More on beta", "Text.", "layout: phase\nphase: beta\n"),
  };
  expect(found(files, "second-of-term")).toMatchInlineSnapshot(`
    [
      "a.md:4:1 info second-of-term: The audience "Designers" has a page already, at "/b/". Give this page another layout, or delete one of the two.",
      "c.md:4:1 info second-of-term: Several pages say that they are the page of the phase "Beta". Name one of the files "beta.md", and give the others another layout.",
      "d.md:4:1 info second-of-term: Several pages say that they are the page of the phase "Beta". Name one of the files "beta.md", and give the others another layout.",
      "phases/ideal.md:4:1 info second-of-term: The phase "Alpha" has a page already, at "/phases/alpha/". Give this page another layout, or delete one of the two.",
    ]
  `);
});

test("a point of the current edition names the phases in which no guidance helps with it; guidance without phases helps in all", () => {
  const point = (order: number) => page(`Point number ${order}`, order === 4 ? "See [guidance](/linked)." : "Text.", `layout: point\norder: ${order}\n`);
  const files = {
    "s/index.md": page("Standard", "Text.", "layout: standard\n"),
    "s/1.md": point(1),
    "s/2.md": point(2),
    "s/3.md": point(3),
    "s/4.md": point(4),
    "a.md": page("A", "Text.", "phases: [alpha, beta, live]\npoints: [1]\n"),
    "b.md": page("B", "Text.", "phases: alpha\npoints: [2]\n"),
    "linked.md": page("Linked"),
  };
  expect(found(files, "point-without-guidance")).toMatchInlineSnapshot(`
    [
      "s/2.md:1:1 info point-without-guidance: No guidance helps with point 2, "Point number 2", in "Beta" or "Live". Add 2 to "points" on the pages that help with it, or link to them from this page.",
      "s/3.md:1:1 info point-without-guidance: No guidance helps with point 3, "Point number 3". Add 3 to "points" on the pages that help with it, or link to them from this page.",
    ]
  `);
  expect(found({ "s/index.md": files["s/index.md"], "s/1.md": point(1) }, "point-without-guidance"), "no guidance for any point").toEqual([]);
});

test("a number of a point that the Standard does not have is reported where it stands", () => {
  const files = { "s/index.md": page("Standard", "Text.", "layout: standard\n"), "s/point-1.md": page("Know your users", "Text.", "layout: point\norder: 1\n") };
  expect(found({ ...files, "a.md": page("A", "Text.", "points: [1, 15]\n") }, "unknown-point")).toMatchInlineSnapshot(`
    [
      "a.md:3:13 error unknown-point: The Service Standard of this manual has no point 15. Write a number that it has: 1.",
    ]
  `);
  expect(found({ "a.md": page("A", "Text.", "points: 1\n") }, "unknown-point")).toMatchInlineSnapshot(`
    [
      "a.md:3:9 error unknown-point: The Service Standard of this manual has no point 1. Add a page for the Standard and its points, or delete the number.",
    ]
  `);
});
