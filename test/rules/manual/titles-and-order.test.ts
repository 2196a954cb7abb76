import { expect, test } from "vitest";
import { lines, manualFrom, page } from "../../manual-from.ts";

const found = (files: Record<string, string>) => lines(manualFrom(files).diagnostics);

test("two pages with one title are reported on the one whose address says less of it, with the other", () => {
  const files = { "agile/user-stories.md": page("User stories"), "a.md": page("User Stories!"), "c.md": page("Other") };
  expect(found(files)).toMatchInlineSnapshot(`
    [
      "a.md:2:1 warning duplicate-title: "User Stories!" is the title of "agile/user-stories.md" too. Say in the title what sets this page apart.",
    ]
  `);
  expect(manualFrom(files).diagnostics[0]?.related).toMatchObject([{ file: "agile/user-stories.md", line: 2, column: 1, message: "The other page with this title" }]);
});

test("a title may come again in another publication, another edition or another language, but not within one", () => {
  const book = (name: string) => ({ [`${name}/index.md`]: page(`Book ${name}`, "Text.", "layout: publication\n"), [`${name}/1.md`]: page("Introduction", "Text.", "layout: chapter\norder: 1\n") });
  expect(found({ ...book("a"), ...book("b"), "cy.md": page("Book a", "Testun.", "lang: cy\n") })).toEqual([]);
  expect(found({ ...book("a"), "a/2.md": page("Introduction", "Text.", "layout: chapter\norder: 2\n") })).toMatchInlineSnapshot(`
    [
      "a/2.md:2:1 warning duplicate-title: "Introduction" is the title of "a/1.md" too. Say in the title what sets this page apart.",
    ]
  `);
});

test("a withdrawn page may bear the title of the one that took its place", () => {
  expect(found({ "old.md": page("Plans", "Text.", "status: withdrawn\n"), "plans.md": page("Plans") })).toEqual([]);
});

test("neighbours of one kind with one order are reported, whether they are files or folders, but not pages of two kinds or folders", () => {
  expect(found({
    "a/x.md": page("X", "Text.", "order: 1\n"),
    "a/y/index.md": page("Y", "Text.", "order: 1\n"),
    "a/z.md": page("Z", "Text.", "layout: pattern\norder: 1\n"),
    "b/x.md": page("BX", "Text.", "order: 1\n"),
    "b/y.md": page("BY"),
  })).toMatchInlineSnapshot(`
    [
      "a/y/index.md:3:1 warning duplicate-order: "a/y/index.md" and "a/x.md" both have "order: 1". Give each of the two an order of its own.",
    ]
  `);
});

test("chapters of one publication with one order are reported in whatever folder they are", () => {
  const chapter = (title: string, order: number) => page(title, "Text.", `layout: chapter\norder: ${order}\n`);
  expect(found({ "book/index.md": page("Book", "Text.", "layout: publication\n"), "book/one/index.md": chapter("One", 1), "book/two.md": chapter("Two", 1) })).toMatchInlineSnapshot(`
    [
      "book/two.md:4:1 warning duplicate-order: "book/two.md" and "book/one/index.md" both have "order: 1". Give each of the two an order of its own.",
    ]
  `);
});

test("a number that is left out is reported on the part behind the gap, once for each publication", () => {
  const chapter = (title: string, order: number) => page(title, "Text.", `layout: chapter\norder: ${order}\n`);
  expect(found({ "book/index.md": page("Book", "Text.", "layout: publication\n"), "book/a.md": chapter("One", 1), "book/b.md": chapter("Three", 3), "book/c.md": chapter("Six", 6) })).toMatchInlineSnapshot(`
    [
      "book/b.md:4:1 warning missing-number: In "Book", chapter 1 is followed by chapter 3. Give the chapters numbers without a gap, or add the one that is missing.",
    ]
  `);
});

test("a chapter or point without its whole is reported at its layout or type", () => {
  expect(found({ "a.md": page("A", "Text.", "layout: chapter\n"), "b.md": page("B", "Text.", "type: point\norder: 1\n") })).toMatchInlineSnapshot(`
    [
      "a.md:3:1 warning part-without-whole: The page is a chapter, but no page with the layout "publication" is in its folder or in one above. Move the file below the page that it is a part of, or change "layout: chapter".",
      "b.md:3:1 warning part-without-whole: The page is a point, but no page with the layout "standard" is in its folder or in one above. Move the file below the page that it is a part of, or change "type: point".",
    ]
  `);
});
