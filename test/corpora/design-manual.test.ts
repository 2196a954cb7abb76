import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildInto, type BuiltSite, designManual, expected, filesOf, hasCorpus, pagesOf, settingsFor, textOf } from "./corpus.ts";
import { crawl } from "./crawl.ts";

/** The nine links of the corpus whose target or anchor is not there. */
const deadLinks = (): { place: string; href: string }[] =>
  readFileSync(join(expected, "dead-links.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([file = "", line = "", href = ""]) => ({ place: `${file}:${line}`, href }));

describe.skipIf(!hasCorpus)("the first design manual", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildInto({ content: designManual, settings: settingsFor("design-manual"), basePath: "/service-manual/" });
  });

  test("all 204 pages are published, each at its address", () => {
    expect(site.manual.pages).toHaveLength(204);
    const published = new Set(filesOf(site.folder));
    expect(site.manual.pages.filter(({ url }) => !published.has(`${url.slice(1)}index.html`))).toEqual([]);
  });

  test("its nine dead links are reported, each on its line, and no other", () => {
    const rules = new Set(["broken-link", "broken-anchor", "broken-image", "empty-link", "breadcrumb-to-nowhere"]);
    const reported = site.diagnostics.filter(({ rule }) => rules.has(rule)).map(({ file, line }) => `${file}:${line}`);
    expect(reported.sort()).toEqual(deadLinks().map(({ place }) => place).sort());
  });

  test("a crawl finds every other internal link and anchor answered", () => {
    const { followed, unanswered } = crawl(site, "/service-manual/");
    expect(followed).toBeGreaterThan(5000);
    const dead = new Map(deadLinks().map(({ place, href }) => [place.split(":")[0]?.replace(/(\/index)?\.md$/, ""), href.split("#")[1] ?? ""]));
    const others = unanswered.filter(({ page, href }) => dead.get(page.replace(/\/index\.html$/, "")) !== (href.split("#")[1] ?? ""));
    expect(others).toEqual([]);
    // The ninth has no address at all, so it is printed as words that lead nowhere.
    expect(unanswered).toHaveLength(dead.size - 1);
    expect(textOf(site, "measurement/user-satisfaction/index.html")).toMatch(/<a>What did you think of this service\?<\/a>/);
  });

  test("browse lists every page", () => {
    const browse = textOf(site, "browse/index.html");
    const lost = site.manual.pages.filter(({ url, type }) => type !== "browse" && !browse.includes(`href="/service-manual${url}"`));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test("two builds of it are identical, byte for byte", async () => {
    const again = await buildInto({ content: designManual, settings: settingsFor("design-manual"), basePath: "/service-manual/" });
    const digest = (built: BuiltSite): string[] =>
      filesOf(built.folder).map((path) => `${path} ${createHash("sha256").update(readFileSync(join(built.folder, path))).digest("hex")}`);
    expect(digest(again)).toEqual(digest(site));
  });

  test("its pages are light: the median page, the styles and the scripts keep to their budgets", () => {
    const gzipped = (path: string): number => gzipSync(readFileSync(join(site.folder, path)), { level: 6 }).length;
    const guides = site.manual.pages.filter(({ type }) => type === "guide").map(({ url }) => gzipped(`${url.slice(1)}index.html`));
    const median = guides.sort((a, b) => a - b)[Math.floor(guides.length / 2)] ?? Infinity;
    const total = (name: RegExp): number => filesOf(join(site.folder, "manual-assets")).filter((path) => name.test(path)).reduce((sum, path) => sum + gzipped(`manual-assets/${path}`), 0);
    expect(median).toBeLessThanOrEqual(7 * 1024);
    expect(total(/^styles-\w+\.css$/)).toBeLessThanOrEqual(14 * 1024);
    // With what only lists that can be filtered and results need.
    expect(total(/\.css$/)).toBeLessThanOrEqual(18 * 1024);
    // Whatever else a page may load, it loads when a reader turns to a filter or to search.
    expect(total(/^main-\w+\.js$/)).toBeLessThanOrEqual(8 * 1024);
  });

  test("no page asks another host for anything", () => {
    const loads = /<(?:img|script|iframe|source|video|audio|embed)\b[^>]*\ssrc="(?:https?:)?\/\/|<link rel="(?:stylesheet|preload|icon)"[^>]*href="(?:https?:)?\/\//;
    expect(pagesOf(site).filter((path) => loads.test(textOf(site, path)))).toEqual([]);
  });

  test("under the default severities it is not published, and every error is named", async () => {
    const settings = readFileSync(settingsFor("design-manual"), "utf8").replace(/^severities:[^]*/m, "");
    const { mkdtempSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const strict = join(mkdtempSync(join(tmpdir(), "service-manual-settings-")), "strict.yaml");
    writeFileSync(strict, settings);
    const refused = await buildInto({ content: designManual, settings: strict });
    expect(refused.published).toBeUndefined();
    const errors = refused.diagnostics.filter(({ severity }) => severity === "error").map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    const others = ["operations/helpdesk.md:11 duplicate-key", "phases/index.md:7 unknown-key"];
    expect(errors.filter((error) => !others.includes(error)).map((error) => error.split(" ")[0])).toEqual(deadLinks().map(({ place }) => place));
    expect(errors).toEqual(expect.arrayContaining(others));
  });
});
