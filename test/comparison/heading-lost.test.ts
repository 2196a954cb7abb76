import { expect, test } from "vitest";
import { lines, page } from "../manual-from.ts";
import { changeFrom } from "./change-from.ts";

const lost = (before: string, after: string, others: Record<string, string> = {}) =>
  changeFrom({ "a.md": page("A", before), ...others }, { "a.md": page("A", after), ...others }).checked.diagnostics.filter(({ rule }) => rule === "heading-lost");
const told = (...all: Parameters<typeof lost>) => lines(lost(...all));

test("a heading in other words is told at its new line, with the id to keep", () => {
  expect(told("## One\n\nText.\n\n## Two", "Intro.\n\n## One\n\nText.\n\n## Second")).toMatchInlineSnapshot(`
    [
      "a.md:11:1 warning heading-lost: The heading "Two" is now "Second", so links to "#two" reach only the top of the page. Write "{#two}" at the end of the heading, so that old links still reach it.",
    ]
  `);
});

test("a heading that keeps its id in braces is fine", () => {
  expect(told("## One", "## First {#one}")).toEqual([]);
});

test("an id that stands anywhere on the page is fine", () => {
  expect(told("## One\n\nText.", '<span id="one"></span>\n\n## First')).toEqual([]);
});

test("a heading that moved, or is of another level, is fine", () => {
  expect(told("## One\n\n## Two", "## Two\n\n### One")).toEqual([]);
});

test("a part that is gone is told at the heading above it", () => {
  expect(told("## One\n\n## Two\n\n## Three", "## One\n\n## Three")).toMatchInlineSnapshot(`
    [
      "a.md:5:1 warning heading-lost: The heading "Two" is gone, so links to "#two" reach only the top of the page. Write "{#two}" at the end of the heading that takes its place, or correct the links to it.",
    ]
  `);
  expect(told("## One\n\nText.", "Text.")).toMatchInlineSnapshot(`
    [
      "a.md:1:1 warning heading-lost: The heading "One" is gone, so links to "#one" reach only the top of the page. Write "{#one}" at the end of the heading that takes its place, or correct the links to it.",
    ]
  `);
});

test("an id in braces that was changed is to be changed back", () => {
  expect(told("## One {#first}", "## One {#number-one}")).toMatchInlineSnapshot(`
    [
      "a.md:5:1 warning heading-lost: The id of the heading "One" changed from "#first" to "#number-one". Give the heading its old id again: end it with "{#first}".",
    ]
  `);
});

test("of several new headings the likest one is meant", () => {
  expect(lost("## Plan research", "## Before you start\n\n## Plan your research\n\n## After")[0]).toMatchObject({ line: 7 });
});

test("links to it are listed", () => {
  const [found] = lost("## One", "## First", { "b.md": page("B", "[one](/a#one) and [page](/a)") });
  expect(found?.related).toEqual([{ file: "b.md", line: 5, column: 7, message: "This link led there" }]);
});

test("broken links to a heading in other words are told where it is now, not what is most like it", () => {
  const before = "## Choose a method\n\nText.\n\n## Choose your questions\n\nSee [above](#choose-a-method).";
  const { checked } = changeFrom({ "a.md": page("A", before), "b.md": page("B", "[method](/a#choose-a-method) and [plan](/a#plan)") }, { "a.md": page("A", before.replace("Choose a", "Pick a")), "b.md": page("B", "[method](/a#choose-a-method) and [plan](/a#plan)") });
  expect(checked.diagnostics.filter(({ rule }) => rule === "broken-anchor").map(({ file, fix }) => `${file} ${fix}`)).toMatchInlineSnapshot(`
    [
      "a.md Change it to "#pick-a-method", or end the heading "Pick a method" with "{#choose-a-method}" so that old links still reach it.",
      "b.md Change it to "/a#pick-a-method", or end the heading "Pick a method" with "{#choose-a-method}" so that old links still reach it.",
      "b.md Link to one of its headings, or link to the page alone.",
    ]
  `);
});

test("headings of a page that was renamed are looked for at its new address", () => {
  const text = "Plan what you need to learn first.\n\nThen choose how many people to meet.";
  const { checked } = changeFrom({ "a.md": page("A", `## One\n\n${text}`) }, { "b.md": page("A", `## First\n\n${text}`, "redirect_from: [/a]\n") });
  expect(lines(checked.diagnostics.filter(({ rule }) => rule === "heading-lost"))).toMatchInlineSnapshot(`
    [
      "b.md:6:1 warning heading-lost: The heading "One" is now "First", so links to "#one" reach only the top of the page. Write "{#one}" at the end of the heading, so that old links still reach it.",
    ]
  `);
});

test("headings of a page that is gone are not told one by one", () => {
  const { checked } = changeFrom({ "a.md": page("A", "## One"), "b.md": page("B") }, { "b.md": page("B") });
  expect(checked.diagnostics.map(({ rule }) => rule)).toEqual(["address-lost"]);
});
