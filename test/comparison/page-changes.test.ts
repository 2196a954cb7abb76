import { expect, test } from "vitest";
import { pageChanges } from "../../src/comparison/page-changes.ts";
import { wordChanges } from "../../src/comparison/word-changes.ts";
import { page } from "../manual-from.ts";
import { changeFrom } from "./change-from.ts";

type Files = Record<string, string>;

const body = "Plan what you need to learn first.\n\nThen choose how many people to meet.";
const changesOf = (before: Files, after: Files) => pageChanges(changeFrom(before, after).comparison);

test("pages that did not change are in no list", () => {
  const files = { "a.md": page("A", body) };
  expect(changesOf(files, files)).toEqual({ added: [], changed: [], moved: [], removed: [] });
});

test("a new page is added", () => {
  expect(changesOf({}, { "a.md": page("A") }).added).toEqual([{ url: "/a/", title: "A" }]);
});

test("a changed page says how many words came and went, and what its front matter says otherwise", () => {
  const before = { "a.md": page("A", "One two three.", "phases: [alpha]\n") };
  const after = { "a.md": page("B", "One two four five.", "phases: [alpha, beta]\naudience: designers\n") };
  expect(changesOf(before, after).changed).toMatchInlineSnapshot(`
    [
      {
        "facts": [
          {
            "after": "B",
            "before": "A",
            "name": "title",
          },
          {
            "after": "One two four five.",
            "before": "One two three.",
            "name": "summary",
          },
          {
            "after": "alpha, beta",
            "before": "alpha",
            "name": "phases",
          },
          {
            "after": "designers",
            "before": "",
            "name": "audiences",
          },
        ],
        "title": "B",
        "url": "/a/",
        "words": {
          "added": 2,
          "removed": 1,
        },
      },
    ]
  `);
});

test("a change that no reader sees is none", () => {
  expect(changesOf({ "a.md": page("A", "* One") }, { "a.md": page("A", "- One") }).changed).toEqual([]);
});

test("a renamed page moved, and its old address leads on or nowhere", () => {
  const before = { "a.md": page("A", body), "b.md": page("B", "[a](/a)") };
  const after = { "c.md": page("A", body), "b.md": page("B", "[a](/a)") };
  expect(changesOf(before, after).moved).toEqual([{ url: "/a/", title: "A", to: "/c/", linkedFrom: 1 }]);
  const led = { ...after, "c.md": page("A", body, "redirect_from: [/a]\n") };
  expect(changesOf(before, led).moved).toEqual([{ url: "/a/", title: "A", to: "/c/", linkedFrom: 1, leadsTo: "/c/" }]);
});

test("a deleted page is removed, and so is one that is no longer published", () => {
  const before = { "a.md": page("A", body), "b.md": page("B") };
  expect(changesOf(before, { "b.md": page("B") }).removed).toEqual([{ url: "/a/", title: "A", linkedFrom: 0 }]);
  expect(changesOf(before, { "a.md": page("A", body, "published: false\n"), "b.md": page("B") }).removed).toEqual([{ url: "/a/", title: "A", linkedFrom: 0 }]);
});

test("words are those that readers see, wherever they stand", () => {
  expect(wordChanges("<p>one two</p>", '<p class="three">two one</p>')).toEqual({ added: 0, removed: 0 });
  expect(wordChanges("<p>one one don’t</p>", "<p>one <em>élan</em></p>")).toEqual({ added: 1, removed: 2 });
});
