import { expect, test } from "vitest";
import { createViewContext } from "../../src/views/context.ts";
import { viewOfMade, viewOfPage } from "../../src/views/view-of.ts";
import type { ListItem, View } from "../../src/views/view.ts";
import { manualFrom, page } from "../manual-from.ts";

function viewAt(files: Record<string, string>, url: string, basePath = "/"): View {
  const { manual } = manualFrom(files);
  const context = createViewContext(manual, basePath);
  const written = manual.pageAt.get(url);
  const made = manual.made.find((each) => each.url === url);
  if (written) return viewOfPage(written, context);
  if (made) return viewOfMade(made, context);
  throw new Error(`No page at ${url}: there are ${[...manual.pages, ...manual.made].map((each) => each.url).join(" ")}`);
}
const titles = (items: readonly { title: string }[]): string[] => items.map(({ title }) => title);

test("an audience's page lists whole names only: designers are not content designers", () => {
  const view = viewAt(
    {
      "a.md": page("For content", "Text.", "audience:\n  primary: content-designers\n"),
      "b.md": page("For both", "Text.", "audience:\n  primary: content-designers\n  secondary: designers\n"),
      "c.md": page("For design", "Text.", "audience:\n  primary: designers\n  secondary: designers\n"),
    },
    "/audiences/designers/",
  );
  if (view.layout !== "audience") throw new Error(view.layout);
  expect(titles(view.primary)).toEqual(["For design"]);
  expect(titles(view.secondary)).toEqual(["For both"]);
});

test("an audience's hero stands above a list that is as whole as a filter's, and is no part of it", () => {
  const view = viewAt(
    {
      "designers/index.md": page("Designers", "", "layout: role-index\naudience: designers\nhero: Start here\n"),
      "start.md": page("Start here", "Text.", "audience:\n  primary: designers\n"),
      "more.md": page("More", "Text.", "audience:\n  primary: designers\n"),
    },
    "/designers/",
  );
  if (view.layout !== "audience") throw new Error(view.layout);
  expect(view.hero?.title).toBe("Start here");
  expect([view.count, titles(view.primary)]).toEqual([2, ["More", "Start here"]]);
});

test("a phase lists its guidance by category, in the manual's order, with the primary audience", () => {
  const view = viewAt(
    {
      "phases/alpha.md": page("Alpha", "Text.", "layout: phase\nphase: alpha\n"),
      "d.md": page("Sketch", "Text.", "category: design\nphases: alpha, beta\naudience:\n  primary: designers\n"),
      "e.md": page("Plan", "Text.", "category: agile\nphases: [alpha]\n"),
      "f.md": page("Other", "Text.", "phases: [alpha]\n"),
      "g.md": page("Late", "Text.", "phases: [live]\n"),
    },
    "/phases/alpha/",
  );
  if (view.layout !== "phase") throw new Error(view.layout);
  expect(view.sections.map(({ title, items }) => [title, ...items.map((item) => `${item.title} ${item.note ?? ""}`.trim())])).toEqual([
    ["Agile", "Plan"],
    ["Design", "Sketch For designers"],
    ["Other guidance", "Other"],
  ]);
  expect(view.count).toBe(3);
  expect([view.previous?.text, view.next?.text]).toEqual(["Discovery", "Beta"]);
});

test("a category shows the sections that its front matter orders, then the rest by order and title", () => {
  const sections = "layout: category\ncategory: agile\nsections:\n  - title: Begin\n    description: First things.\n    pages: [/agile/c, b.md]\n";
  const view = viewAt(
    {
      "agile/index.md": page("Agile", "Text.", sections),
      "agile/a.md": page("Zebra", "Text.", "category: agile\norder: 1\n"),
      "agile/b.md": page("B", "Text.", "category: agile\n"),
      "agile/c.md": page("C", "Text.", "category: agile\n"),
      "agile/d.md": page("Apple", "Text.", "category: agile\n"),
    },
    "/agile/",
  );
  if (view.layout !== "category") throw new Error(view.layout);
  expect(view.sections.map(({ title, items }) => [title, ...titles(items)])).toEqual([
    ["Begin", "C", "B"],
    ["More guidance", "Zebra", "Apple"],
  ]);
});

test("a guide links to its phases and audiences, its points, and the pages that link to it", () => {
  const view = viewAt(
    {
      "standard/index.md": page("Standard", "Text.", "layout: standard\n"),
      "standard/point-1.md": page("Point 1", "See [guide](/guide).", "layout: point\norder: 1\n"),
      "standard/point-2.md": page("Be fast", "Text.", "layout: point\norder: 2\n"),
      "guide.md": page("Guide", "Text.", "phases: [beta, alpha]\npoints: 2\naudience:\n  primary: designers\n"),
      "other.md": page("Other", "See [guide](guide.md) and [it again](/guide.html)."),
    },
    "/guide/",
    "/manual/",
  );
  if (view.layout !== "guide") throw new Error(view.layout);
  expect(view.phases).toEqual([
    { text: "Alpha", url: "/manual/phases/alpha/" },
    { text: "Beta", url: "/manual/phases/beta/" },
  ]);
  expect(view.primaryAudiences).toEqual([{ text: "Designers", url: "/manual/audiences/designers/" }]);
  expect(view.points.map(({ number }) => number)).toEqual([1, 2]);
  expect(view.linkedFrom.map(({ text }) => text)).toEqual(["Other", "Point 1"]);
});

test("breadcrumbs are as declared, or follow from where the page stands", () => {
  const files = {
    "agile/index.md": page("Agile", "Text.", "layout: category\ncategory: agile\n"),
    "agile/deep/x.md": page("X", "Text.", "category: design\n"),
    "y.md": page("Y", "Text.", "breadcrumbs:\n  - title: Start\n    url: /\n  - title: Agility\n    url: /agile/index.html\n"),
    "z.md": page("Z", "Text.", "category: agile\n"),
  };
  const trail = (url: string): string[] => viewAt(files, url).frame.breadcrumbs.map(({ text, url: to }) => `${text} ${to}`);
  expect(trail("/agile/deep/x/")).toEqual(["Home /", "Agile /agile/"]);
  expect(trail("/y/")).toEqual(["Start /", "Agility /agile/"]);
  expect(trail("/z/")).toEqual(["Home /", "Agile /agile/"]);
});

test("contents are nested, and left out of a page with fewer than three headings", () => {
  const files = { "a.md": page("A", "## One\n\n### Inner\n\n## Two"), "b.md": page("B", "## One\n\n## Two") };
  const guide = (url: string) => {
    const view = viewAt(files, url);
    if (view.layout !== "guide") throw new Error(view.layout);
    return view.contents;
  };
  expect(guide("/a/")).toEqual([
    { text: "One", id: "one", items: [{ text: "Inner", id: "inner", items: [] }] },
    { text: "Two", id: "two", items: [] },
  ]);
  expect(guide("/b/")).toEqual([]);
});

test("a publication has numbered chapters, each beside its neighbours, and all of them on one page", () => {
  const files = {
    "plan/index.md": page("Plan", "Start.", "layout: publication\n"),
    "plan/02-second.md": page("Second", "## Steps\n\n[up](#steps) [first](01-first.md)", "layout: chapter\n"),
    "plan/01-first.md": page("First", "Text.", "layout: chapter\n"),
  };
  const chapter = viewAt(files, "/plan/02-second/");
  if (chapter.layout !== "chapter") throw new Error(chapter.layout);
  expect([chapter.number, chapter.previous?.text, chapter.next, chapter.publication.text]).toEqual([2, "1. First", undefined, "Plan"]);
  const print = viewAt(files, "/plan/print/");
  if (print.layout !== "publication-print") throw new Error(print.layout);
  expect(print.chapters.map(({ number, title }) => `${number} ${title}`)).toEqual(["1 First", "2 Second"]);
  expect(print.chapters[1]?.bodyHtml).toContain('<h2 id="chapter-2-steps">');
  expect(print.chapters[1]?.bodyHtml).toContain('href="#chapter-2-steps"');
});

test("a page with no front matter is titled by its first line, which is not printed twice", () => {
  const view = viewAt({ "a.md": "An old note\nSecond line.\n", "b.md": "#Heading first\n\nText.\n" }, "/a/");
  if (view.layout !== "guide") throw new Error(view.layout);
  expect(view.title).toBe("An old note");
  expect(view.bodyHtml).toBe("<p>Second line.</p>\n");
});

test("browse lists all guidance, a subject's own page first, and the A to Z every page", () => {
  const files = { "a.md": page("Apple", "Text.", "category: agile\n"), "b.md": page("10 ways"), "b/z.md": page("Custard", "Text.", "category: design\n"), "c/index.md": page("éclair", "Text.", "layout: category\ncategory: design\n") };
  const browse = viewAt(files, "/browse/");
  if (browse.layout !== "browse") throw new Error(browse.layout);
  expect(browse.sections.map(({ title, url, items }) => [title, url, ...titles(items)])).toEqual([
    ["Agile", "/agile/", "Apple"],
    ["Design", "/c/", "éclair", "Custard"],
    ["Other guidance", undefined, "10 ways"],
  ]);
  const aToZ = viewAt(files, "/a-z/");
  if (aToZ.layout !== "a-z") throw new Error(aToZ.layout);
  expect(aToZ.sections).toHaveLength(27);
  expect(aToZ.sections.filter(({ items }) => items.length > 0).map(({ title, items }) => [title, ...titles(items)])).toEqual([
    ["A", "Apple"],
    ["C", "Custard"],
    ["E", "éclair"],
    ["0-9", "10 ways"],
  ]);
});

test("a withdrawn page keeps its address, says so, and is on no list of guidance", () => {
  const files = {
    "old.md": page("Old way", "Text.", "status: withdrawn\nphases: alpha\ncategory: agile\npublished: 2025-01-01\n"),
    "new.md": page("New way", "See [old](old.md).", "phases: alpha\ncategory: agile\npublished: 2026-01-01\n"),
  };
  const old = viewAt(files, "/old/");
  expect(old.layout === "guide" && old.isWithdrawn).toBe(true);
  const phase = viewAt(files, "/phases/alpha/");
  expect(phase.layout === "phase" && phase.sections.flatMap(({ items }) => titles(items))).toEqual(["New way"]);
  const news = viewAt(files, "/whats-new/");
  expect(news.layout === "whats-new" && news.months.flatMap(({ changes }) => titles(changes))).toEqual(["New way"]);
});

test("lists say which pages are in another language, which are drafts and which are withdrawn", () => {
  const files = {
    "cy.md": page("Cymraeg", "Gweler [new](new.md).", "lang: cy\nsubtitle: Crynodeb\ncategory: agile\n"),
    "en.md": page("English", "See [new](new.md).", "lang: en\n"),
    "new.md": page("New", "Text.", "status: draft\ncategory: agile\n"),
    "old.md": page("Old", "Text.", "status: withdrawn\n"),
  };
  const marks = (items: readonly ListItem[]): string[] => items.map(({ title, lang, tag }) => [title, lang, tag].filter(Boolean).join(" "));
  const browse = viewAt(files, "/browse/");
  expect(browse.layout === "browse" && browse.sections.flatMap(({ items }) => marks(items))).toEqual(["Cymraeg cy", "New Draft", "English"]);
  const aToZ = viewAt(files, "/a-z/");
  expect(aToZ.layout === "a-z" && aToZ.sections.flatMap(({ items }) => marks(items))).toEqual(["Cymraeg cy", "English", "New Draft", "Old Withdrawn"]);
  const draft = viewAt(files, "/new/");
  expect(draft.layout === "guide" && draft.linkedFrom.map(({ text, lang }) => [text, lang])).toEqual([["Cymraeg", "cy"], ["English", undefined]]);
});

test("a card about a phase has its own title in the manual's language, and the summary in that of its page", () => {
  const home = viewAt({ "manual.md": page("Home", "Text."), "live.md": page("Byw", "Testun.", "layout: phase\nphase: live\nlang: cy\nsubtitle: Rhedeg\n") }, "/phases/");
  const card = home.layout === "phases" ? home.items.find(({ url }) => url === "/live/") : undefined;
  expect(card).toEqual({ title: "Live", url: "/live/", summary: "Rhedeg", summaryLang: "cy" });
});

test("a page in another language says so around its own words, not around the manual's", () => {
  const view = viewAt({ "cy.md": page("Cymraeg", "Testun.", "lang: cy\n") }, "/cy/");
  expect(view.layout === "guide" && [view.lang, view.frame.lang]).toEqual(["cy", "en"]);
});
