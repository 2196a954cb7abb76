import { expect, test } from "vitest";
import { allSiteFiles } from "../../src/site-files/all-site-files.ts";
import { oldSpellings } from "../../src/site-files/old-spellings.ts";
import { createViewContext } from "../../src/views/context.ts";
import { hostHeaders } from "../browser/host-headers.ts";
import { manualFrom, page, plainSettings } from "../manual-from.ts";

const redirects = `
redirects:
  - { from: /old-section, to: /agile, prefix: true }
  - { from: /old-section/special, to: /b }
  - { from: /listed, to: "/browse/?phase=alpha&q=two%20words#guidance-list" }
  - { from: /away.html, to: "https://manual.example/b" }
`;
const files = {
  "agile/index.md": page("Agile", "Text.", "layout: category\ncategory: agile\n"),
  "agile/x.md": page("X & Y", "## Next\n\nText.", "category: agile\npublished: 2026-01-05\nupdates:\n  - { date: 2026-03-01, note: Added <steps> }\n"),
  "b.md": page("B", "Text.", "redirect_from: /b-was\n"),
};
const hosted = {
  scriptHashes: ["sha256-abc="],
  neverChange: ["manual-assets/styles-1.css", "manual-assets/pagefind-1/"],
  searchWorker: "manual-assets/pagefind-1/worker.js",
};
const made = (basePath = "/m/"): Map<string, string> => {
  const context = createViewContext(manualFrom(files, plainSettings + redirects).manual, basePath);
  return new Map(allSiteFiles(context, hosted).map(({ path, contents }) => [path, String(contents)]));
};

test("moved addresses get a page that leads on, below a moved section too, and the longest prefix wins", () => {
  const site = made();
  const leadsTo = (path: string): string | undefined => /url=([^"]+)"/.exec(site.get(path) ?? "")?.[1];
  expect(leadsTo("old-section/index.html")).toBe("/m/agile/");
  expect(leadsTo("old-section/x/index.html")).toBe("/m/agile/x/");
  expect(leadsTo("old-section/x.html")).toBe("/m/agile/x/");
  expect(leadsTo("old-section/special.html")).toBe("/m/b/");
  expect(leadsTo("b-was/index.html")).toBe("/m/b/");
  expect(leadsTo("listed.html")).toBe("/m/browse/?phase=alpha&amp;q=two%20words#guidance-list");
  expect(leadsTo("away.html")).toBe("https://manual.example/b");
  expect(site.has("agile/x/index.html")).toBe(false);
  expect(site.has("agile/x.html")).toBe(false);
});

test("a page has its old spelling as a second path, unless a file has that name", () => {
  const context = createViewContext(manualFrom({ ...files, "b.html": "" }, plainSettings).manual, "/");
  const spellings = oldSpellings(context).map(({ path, page: own }) => `${path} ${own}`);
  expect(spellings).toEqual(expect.arrayContaining(["agile.html agile/index.html", "agile/x.html agile/x/index.html", "browse.html browse/index.html"]));
  expect(spellings.join()).not.toMatch(/(^|,)(b|404|index)?\.html/);
});

test("_redirects holds exact addresses before prefixes", () => {
  expect(made().get("_redirects")).toMatchInlineSnapshot(`
    "/m/old-section/special /m/b/ 301
    /m/away https://manual.example/b 301
    /m/listed /m/browse/?phase=alpha&q=two%20words#guidance-list 301
    /m/b-was /m/b/ 301
    /m/old-section/* /m/agile/:splat 301
    /m/:part1/index /m/:part1/ 301
    /m/:part1/:part2/index /m/:part1/:part2/ 301
    "
  `);
});

test("the feed and the sitemap give absolute addresses and escape what they print", () => {
  const site = made();
  expect(site.get("sitemap.xml")).toContain("<url><loc>https://manual.example/m/agile/x/</loc><lastmod>2026-03-01</lastmod></url>");
  expect(site.get("feed.xml")).toContain("<updated>2026-03-01T00:00:00.000Z</updated>");
  expect(site.get("feed.xml")).toContain("Added <steps>".replace("<steps>", "&lt;steps&gt;"));
  expect(site.get("robots.txt")).toContain("Sitemap: https://manual.example/m/sitemap.xml");
});

test("pages.json describes every page", () => {
  const { pages } = JSON.parse(made().get("pages.json") ?? "") as { pages: Record<string, unknown>[] };
  expect(pages).toHaveLength(3);
  expect(pages.find(({ url }) => url === "/m/agile/x/")).toMatchObject({
    title: "X & Y",
    type: "guide",
    category: "agile",
    published: "2026-01-05",
    updated: "2026-03-01",
    headings: [{ level: 2, id: "next", text: "Next" }],
  });
});

test("the headers allow nothing but the site's own files and the hashed script", () => {
  expect(made().get("_headers")).toContain("script-src 'self' 'sha256-abc='; style-src 'self'");
});

test.each(["joins", "last-wins"] as const)("where a host %s when two rules fit a path, only the worker of the search may run WebAssembly", (kind) => {
  const policyOf = (path: string): string | undefined => hostHeaders(String(made().get("_headers")), path, kind).get("content-security-policy");
  expect(policyOf("/m/manual-assets/pagefind-1/worker.js")).toBe("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  expect(policyOf("/m/search/")).toContain("frame-ancestors 'none'");
  expect(policyOf("/m/search/")).not.toContain("unsafe");
});

test.each(["joins", "last-wins"] as const)("where a host %s when two rules fit a path, browsers keep what never changes, and nothing else", (kind) => {
  const kept = (path: string): string | undefined => hostHeaders(String(made().get("_headers")), path, kind).get("cache-control");
  const forGood = "public, max-age=31536000, immutable";
  expect(["styles-1.css", "pagefind-1/worker.js", "pagefind-1/index/en_1.pf_index"].map((name) => kept(`/m/manual-assets/${name}`))).toEqual([forGood, forGood, forGood]);
  expect(["/m/", "/m/search/", "/m/manual-assets/manual.json"].map(kept)).toEqual([undefined, undefined, undefined]);
});

test("a manual that cannot be searched has no rule for its worker", () => {
  const context = createViewContext(manualFrom(files, `${plainSettings}search: { enabled: false }\n`).manual, "/m/");
  expect(allSiteFiles(context, { scriptHashes: [], neverChange: [] }).find(({ path }) => path === "_headers")?.contents).not.toContain("wasm");
});
