import { expect, test } from "vitest";
import { manualFrom, page, plainSettings } from "../../manual-from.ts";

/** A manual in which every page but one is needed by something else. */
const settings = `${plainSettings}redirects:\n  - { from: /old, to: /design/plan }\nphases:\n  - { id: alpha, title: Alpha }\n  - { id: beta, title: Beta }\n`;
const files = {
  "index.md": page("Home", "[Plan](/design/plan)", "layout: home\n"),
  "agile.md": page("Agile", "Text.", "category: agile\nphases: alpha\naudience: designers\n"),
  "audiences/designers.md": page("For designers", "Text.", "layout: audience\naudience: designers\nhero: Plan the work\n"),
  "book/index.md": page("Book", "Text.", "layout: publication\ncategory: agile\n"),
  "book/1.md": page("One", "Text.", "layout: chapter\norder: 1\n"),
  "book/2.md": page("Two", "Text.", "layout: chapter\norder: 2\n"),
  "book/3.md": page("Three", "Text.", "layout: chapter\norder: 3\n"),
  "design/index.md": page("Design", "Text.", "layout: category\ncategory: design\n"),
  "design/plan.md": page("Plan the work", "[Lonely](/lonely)\n\n![Plan](/plan.png)", "category: design\nphases: beta\naudience: content-designers\npoints: [1, 2]\nbreadcrumbs:\n  - { title: Design, url: /design }\n"),
  "design/unlisted.md": page("Unlisted"),
  "lonely.md": page("Lonely"),
  "plan.png": "",
  "standard/index.md": page("Standard", "Text.", "layout: standard\n"),
  "standard/point-1.md": page("First", "Text.", "layout: point\norder: 1\n"),
  "standard/point-2.md": page("Second", "[Plan](/design/plan)", "layout: point\norder: 2\n"),
};
const found = (all: Readonly<Record<string, string>>): string[] =>
  manualFrom(all, settings, { advice: true }).diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const before = new Set(found(files));

test.each(Object.keys(files).filter((path) => path.endsWith(".md")))("when %s cannot be read, nothing is said of pages that nobody touched", (path) => {
  const text = files[path as keyof typeof files].replace("---\n", "---\nbroken: [\n");
  const all = found({ ...files, [path]: text });
  expect(all).toContain(`${path}:2 front-matter-syntax`);
  expect(all.filter((each) => !before.has(each) && !each.startsWith(`${path}:`))).toEqual([]);
});
