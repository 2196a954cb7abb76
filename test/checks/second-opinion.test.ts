import { join, resolve } from "node:path";
import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import type { RuleId } from "../../src/diagnostics/catalogue.ts";
import { buildInto, type BuiltSite, designManual, hasCorpus, pagesOf, settingsFor, textOf } from "../corpora/corpus.ts";
import { crawl } from "../corpora/crawl.ts";

/** What a reader of the HTML alone can tell of a page. */
interface Outline {
  readonly ids: readonly string[];
  readonly headings: readonly number[];
  readonly tags: ReadonlyMap<string, number>;
}

function outlineOf(html: string): Outline {
  const ids: string[] = [];
  const headings: number[] = [];
  const tags = new Map<string, number>();
  const parser = new Parser({
    onopentag(name, { id }) {
      if (id !== undefined) ids.push(id);
      if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]));
      tags.set(name, (tags.get(name) ?? 0) + 1);
    },
  });
  parser.end(html);
  return { ids, headings, tags };
}

/** The kinds of problem that leave a link in the HTML which nothing answers. */
const broken: ReadonlySet<RuleId> = new Set<RuleId>(["broken-link", "broken-anchor", "broken-image", "link-case", "link-to-unpublished", "breadcrumb-to-nowhere"]);

const own = resolve(import.meta.dirname, "../../content");
const manuals = [
  { name: "our own manual", content: own, settings: join(own, "manual.yaml"), basePath: "/", isThere: true },
  { name: "the first design manual", content: designManual, settings: settingsFor("design-manual"), basePath: "/service-manual/", isThere: hasCorpus },
];

describe.each(manuals)("the HTML of $name", ({ content, settings, basePath, isThere }) => {
  describe.skipIf(!isThere)("read without knowing how it was made", () => {
    let site: BuiltSite;
    let outlines: ReadonlyMap<string, Outline>;
    beforeAll(async () => {
      site = await buildInto({ content, settings, basePath });
      outlines = new Map(pagesOf(site).map((path) => [path, outlineOf(textOf(site, path))]));
    });

    test("gives each id once in a page", () => {
      const twice = [...outlines].flatMap(([path, { ids }]) => ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path} #${id}`));
      expect(twice).toEqual([]);
    });

    test("has one main part, one heading of level one, and the frame's landmarks on every page", () => {
      const wrong = [...outlines].filter(([, { tags }]) => tags.get("main") !== 1 || tags.get("h1") !== 1 || !tags.has("header") || !tags.has("footer"));
      expect(wrong.map(([path]) => path)).toEqual([]);
    });

    test("breaks a link exactly where the check says so", () => {
      const fileOf = new Map(site.manual.pages.map(({ path, url }) => [path, `${url.slice(1)}index.html`]));
      const told = new Set(site.diagnostics.filter(({ rule }) => broken.has(rule)).map(({ file }) => fileOf.get(file) ?? file));
      const met = new Set(crawl(site, basePath).unanswered.map(({ page }) => page));
      expect({ untold: [...met].filter((page) => !told.has(page)), unmet: [...told].filter((page) => !met.has(page)) }).toEqual({ untold: [], unmet: [] });
    });

    test("breaks as many addresses in a page as the check names there", () => {
      const countIn = (pages: readonly string[]): ReadonlyMap<string, number> => pages.reduce((counts, page) => counts.set(page, (counts.get(page) ?? 0) + 1), new Map<string, number>());
      const fileOf = new Map(site.manual.pages.map(({ path, url }) => [path, `${url.slice(1)}index.html`]));
      const told = countIn(site.diagnostics.filter(({ rule }) => broken.has(rule)).map(({ file }) => fileOf.get(file) ?? file));
      const met = countIn(crawl(site, basePath).unanswered.map(({ page }) => page));
      expect([...told].sort()).toEqual([...met].sort());
    });
  });
});
