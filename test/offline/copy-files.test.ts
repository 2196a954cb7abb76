import { expect, test } from "vitest";
import { copyFiles, type Site } from "../../src/offline/copy-files.ts";

const html = (body: string): string => `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n</head>\n<body data-root="/m/">${body}</body>\n</html>\n`;

/** A built site, as a map of path to text. */
function siteOf(files: Readonly<Record<string, string>>): Site {
  const read = (path: string): Uint8Array => Buffer.from(files[path] ?? "");
  return {
    facts: { format: 1, name: "Test", organisation: "Office", url: "https://manual.example", basePath: "/m/", language: "en", version: "1", date: "2026-11-22", pages: 2, searchScript: "manual-assets/search-1.js", warmScript: "manual-assets/warm-1.js", searchIndex: "manual-assets/pagefind-1/" },
    paths: Object.keys(files).sort(),
    read,
    areAlike: (path, other) => files[path] === files[other],
  };
}

const search = { script: "search()", packs: [{ path: "manual-assets/search/index/en_1.js", contents: "pack()" }] };
const texts = [{ path: "README.txt", contents: "read me" }];
const copied = (files: Readonly<Record<string, string>>) => copyFiles(siteOf(files), { search, texts });
const textAt = (files: ReturnType<typeof copied>, path: string): string => Buffer.from(files.find((file) => file.path === path)?.contents() ?? []).toString();

test("a copy holds pages, files and scripts, without what only hosts and other programs read", () => {
  const files = copied({
    "index.html": html(""), "a/index.html": html(""), "a.html": html(""), "assets/x.pdf": "PDF", "404.html": html("lost"),
    "_headers": "", "_redirects": "", "sitemap.xml": "", "robots.txt": "", "feed.xml": "", "pages.json": "", ".service-manual": "",
    "manual-assets/manual.json": "{}", "manual-assets/main-1.js": "", "manual-assets/search-1.js": "", "manual-assets/words-1.js": "",
    "manual-assets/pagefind-1/pagefind.js": "", "manual-assets/pagefind-1/index/en_1.pf_index": "", "manual-assets/test-offline.zip": "PK",
  });
  expect(files.map(({ path }) => path)).toEqual([
    "README.txt", "a/index.html", "assets/x.pdf", "index.html", "manual-assets/main-1.js", "manual-assets/search-offline.js",
    "manual-assets/search/index/en_1.js", "manual-assets/words-1.js",
  ]);
});

test("a file x.html that is not the page x again stays", () => {
  const files = copied({ "a/index.html": html("a"), "a.html": html("something else"), "b.html": html("b") });
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["a.html", "b.html"]));
});

test("the results page loads the search of the copy, and every page finds its way", () => {
  const script = '<script src="/m/manual-assets/search-1.js" defer></script>';
  const files = copied({ "search/index.html": html(script), "manual-assets/search-1.js": "", "a/index.html": html('<a href="/m/search/?q=x">x</a>') });
  expect(textAt(files, "search/index.html")).toContain('<script src="../manual-assets/search-offline.js" defer></script>');
  expect(textAt(files, "a/index.html")).toContain('<a href="../search/index.html?q=x">x</a>');
  expect(textAt(files, "a/index.html")).toContain('<body data-root="../" data-offline="">');
});

test("a link to something that the copy leaves out leads to the manual on the web, and says so", () => {
  const files = copied({ "a/index.html": html('<a href="/m/feed.xml">Feed</a>'), "feed.xml": "" });
  expect(textAt(files, "a/index.html")).toContain('<a data-needs-internet href="https://manual.example/m/feed.xml">Feed<span class="govuk-visually-hidden">(needs the internet)</span></a>');
});

test("a page that leads on does so within the copy", () => {
  const stub = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="refresh" content="0; url=/m/b/#c">\n</head>\n<body>\n<p>This page has moved to <a href="/m/b/#c">/m/b/#c</a>.</p>\n</body>\n</html>\n';
  const text = textAt(copied({ "old/a/index.html": stub, "old/a.html": stub, "b/index.html": html("") }), "old/a/index.html");
  expect(text).toContain('content="0; url=../../b/index.html#c"');
  expect(text).toContain('<a href="../../b/index.html#c">/m/b/#c</a>');
});

test("a README.txt of the content keeps its name, in whatever capitals, and ours takes another", () => {
  expect(copied({ "readme.txt": "theirs", "index.html": html("") }).map(({ path }) => path)).toEqual(expect.arrayContaining(["README-offline.txt", "readme.txt"]));
});

test("contents are made when they are asked for, and no earlier", () => {
  let reads = 0;
  const site = siteOf({ "a/index.html": html(""), "b/index.html": html("") });
  const files = copyFiles({ ...site, read: (path) => { reads += 1; return site.read(path); } }, { texts });
  expect(reads).toBe(0);
  files.forEach((file) => file.contents());
  expect(reads).toBe(2);
});

test("a copy has neither what loads the search ahead on the web, nor the names of it", () => {
  const body = (rest: string): string => html("").replace('data-root="/m/"', `data-root="/m/"${rest}`);
  const files = copied({ "index.html": body(' data-suggest="manual-assets/suggest-1.js" data-warm="manual-assets/warm-1.js" data-search-worker="manual-assets/pagefind-1/worker.js"'), "manual-assets/warm-1.js": "fetch()" });
  expect(files.map(({ path }) => path)).not.toContain("manual-assets/warm-1.js");
  expect(/<body[^>]*>/.exec(textAt(files, "index.html"))?.[0]).toBe('<body data-root="./" data-suggest="manual-assets/suggest-1.js" data-offline="">');
});
