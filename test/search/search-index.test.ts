import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type IndexedDocument, writeSearchIndex } from "../../plugins/search-index.ts";
import { treeOf } from "../disk/tree-of.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "service-manual-index-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const document = (url: string, text: string, lang = "en"): IndexedDocument => ({
  url,
  html: `<html lang="${lang}"><body><main data-pagefind-body><meta data-pagefind-meta="keywords[content]" content="timebox"><meta data-pagefind-filter="phase[content]" content="alpha"><h1 data-pagefind-meta="title">Title of ${url}</h1><h2 id="part">Part</h2><p>${text}</p></main></body></html>`,
});

/** The parts that an index holds of each page, by url. */
function fragmentsIn(index: string): Readonly<Record<string, unknown>> {
  const fragments = readdirSync(join(index, "fragment")).map((name) => {
    const text = gunzipSync(readFileSync(join(index, "fragment", name))).toString("utf8");
    return [name.slice(0, 2), JSON.parse(text.slice("pagefind_dcd".length)) as { url: string }] as const;
  });
  return Object.fromEntries(fragments.map(([lang, fragment]) => [fragment.url, { lang, ...fragment }]));
}

const kindsOf = (index: string): string[] =>
  [...new Set(Object.keys(treeOf(index) ?? {}).map((path) => path.replace(/_[0-9a-f]+(?=\.pf_)/, "_…")))].sort();

test("an index holds what browsers load and nothing else, with the engine for each of its languages", async () => {
  await writeSearchIndex([document("/a/", "Apples and pears."), document("/b/", "Afalau.", "cy")], folder);
  expect(kindsOf(folder)).toEqual([
    "filter/cy_….pf_filter", "filter/en_….pf_filter", "fragment/cy_….pf_fragment", "fragment/en_….pf_fragment", "index/cy_….pf_index", "index/en_….pf_index",
    "pagefind-entry.json", "pagefind-worker.js", "pagefind.cy_….pf_meta", "pagefind.en_….pf_meta", "pagefind.js", "wasm.en.pagefind", "wasm.unknown.pagefind",
  ]);
});

test("a page is in the index of its own language only", async () => {
  await writeSearchIndex([document("/a/", "Apples."), document("/b/", "Afalau.", "cy"), document("/c/", "Pears.")], folder);
  const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")) as { languages: Record<string, { page_count: number }> };
  expect(Object.entries(languages).map(([lang, { page_count }]) => [lang, page_count]).sort()).toEqual([["cy", 1], ["en", 2]]);
  expect(fragmentsIn(folder)).toMatchObject({ "/a/": { lang: "en" }, "/b/": { lang: "cy" }, "/c/": { lang: "en" } });
});

test("results are given a page's address, title, keywords, facets and sections", async () => {
  await writeSearchIndex([document("/agile/scrum/", "Apples &lt;b&gt; and pears.")], folder);
  expect(fragmentsIn(folder)["/agile/scrum/"]).toMatchObject({
    url: "/agile/scrum/",
    content: "Title of /agile/scrum/ Part. Apples <b> and pears.",
    filters: { phase: ["alpha"] },
    meta: { title: "Title of /agile/scrum/", keywords: "timebox" },
    anchors: [{ element: "h2", id: "part", text: "Part" }],
  });
});

test("the same pages give the same bytes", async () => {
  const documents = Array.from({ length: 100 }, (_, number) => document(`/page-${number}/`, `Text ${number} of ${number % 7} apples and ${number * 31} pears.`));
  await writeSearchIndex(documents, join(folder, "first"));
  await writeSearchIndex(documents, join(folder, "second"));
  const [first, second] = [treeOf(join(folder, "first")), treeOf(join(folder, "second"))];
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});

test("a failure while a page is made ends the indexing, and the next index can be made", async () => {
  function* failing(): Generator<IndexedDocument> {
    yield document("/a/", "Apples.");
    throw new Error("The page cannot be made");
  }
  await expect(writeSearchIndex(failing(), join(folder, "failed"))).rejects.toThrow("The page cannot be made");
  expect(existsSync(join(folder, "failed"))).toBe(false);
  await writeSearchIndex([document("/a/", "Apples.")], join(folder, "next"));
  expect(existsSync(join(folder, "next", "pagefind-entry.json"))).toBe(true);
});

test("without Pagefind's program the failure names the remedy", async () => {
  process.env["npm_config_arch"] = "unheard-of";
  try {
    await expect(writeSearchIndex([document("/a/", "Apples.")], join(folder, "x"))).rejects.toThrow(/Run npm ci without leaving out optional packages/);
  } finally {
    delete process.env["npm_config_arch"];
  }
});
