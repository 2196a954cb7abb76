import { expect, it } from "vitest";
import { lines, manualFrom, page, plainSettings } from "../../manual-from.ts";

const of = (category: string, more = ""): string => page("A page", "Text.", `category: ${category}\n${more}`);
const folders = {
  "index.md": page("Home"),
  "agile/index.md": of("agile", "layout: category\n"),
  "design/index.md": of("design", "layout: category\n"),
  "agile/one.md": of("agile"),
  "agile/two.md": of("agile"),
};

const said = (files: Readonly<Record<string, string>>, settings = plainSettings): string[] =>
  lines(manualFrom({ ...folders, ...files }, settings).diagnostics.filter(({ rule }) => rule === "category-unlike-folder"));

it("reports a page that says another category than its neighbours in a category's folder", () => {
  expect(said({ "agile/three.md": of("design") })).toMatchInlineSnapshot(`
    [
      "agile/three.md:3:1 warning category-unlike-folder: The category of this page is "design", but the page lies in the folder of "agile". Write "category: agile", or move the page to where the other pages on "Design" are.",
    ]
  `);
});

it("reports a page in a folder below", () => {
  expect(said({ "agile/deep/three.md": of("design") })).toHaveLength(1);
});

it("says nothing of a folder whose pages are divided", () => {
  expect(said({ "agile/three.md": of("design"), "agile/four.md": of("design"), "agile/five.md": of("design") })).toEqual([]);
});

it("says nothing of a page without a category, in a folder of no category, or about a category itself", () => {
  expect(said({ "agile/three.md": page("A page"), "other/four.md": of("design"), "agile/sub/index.md": of("design", "layout: category\n") })).toEqual([]);
});

it("says nothing where one category lies within the other", () => {
  const settings = plainSettings.replace("title: Design }", "title: Design, page: /agile/design }");
  expect(said({ "agile/design/index.md": of("design", "layout: category\n"), "agile/three.md": of("design"), "agile/design/four.md": of("agile") }, settings)).toEqual([]);
});
