import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildSearch } from "../../scripts/build-search.ts";
import { readContent } from "../../scripts/read-content.ts";
import type { SearchData } from "../../src/search/search-data.ts";
import { unpackWords } from "../../src/search/word-list.ts";
import { createViewContext } from "../../src/views/context.ts";
import { treeOf } from "../disk/tree-of.ts";
import { page, plainSettings } from "../manual-from.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "service-manual-search-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = readonly (readonly [path: string, text: string])[];

/** Writes content file by file in the order given, and builds its search. */
async function build(name: string, files: Files, basePath = "/"): Promise<{ data: SearchData; index: string }> {
  const [content, site] = [join(folder, name, "content"), join(folder, name, "site")];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  mkdirSync(join(site, "manual-assets"), { recursive: true });
  const { manual, synonyms } = readContent({ content, today: "2026-11-22" });
  return { data: await buildSearch(createViewContext(manual, basePath), synonyms, site), index: join(site, "manual-assets/pagefind") };
}

const files: Files = [
  ["manual.yaml", plainSettings],
  ...Array.from({ length: 30 }, (_, number) => [`part-${number % 3}/page-${number}.md`, page(`Page ${number}`, `## Part ${number}\n\nText ${number * 7} of page.`, "category: agile\n")] as const),
  ["cymraeg.md", page("Tudalen", "Testun Cymraeg.", "lang: cy\n")],
];

test("neither the order in which files came to be nor the base path changes a byte", async () => {
  const first = await build("first", files);
  const second = await build("second", files.toReversed(), "/service-manual/");
  expect(second.data).toEqual(first.data);
  expect(treeOf(second.index)).toEqual(treeOf(first.index));
  expect(readdirSync(join(first.index, "fragment")).length).toBeGreaterThan(31);
});

test("the words and suggestions are those of the pages in the index", async () => {
  const { data, index } = await build("site", files);
  const urls = readdirSync(join(index, "fragment")).map((name) => {
    const fragment = gunzipSync(readFileSync(join(index, "fragment", name))).toString("utf8").slice("pagefind_dcd".length);
    return (JSON.parse(fragment) as { url: string }).url;
  });
  expect(data.suggestions?.pages.map(({ url }) => url).sort()).toEqual(urls.sort());
  expect([...unpackWords(data.words?.["cy"]).all].sort()).toEqual(["cymraeg", "testun", "tudalen"]);
  expect(unpackWords(data.words?.["en"]).common).toContain("page");
});

test("a manual that cannot be searched has no index", async () => {
  const { data, index } = await build("site", [["manual.yaml", `${plainSettings}search: { enabled: false }\n`], ["a.md", page("A")]]);
  expect(data).toEqual({});
  expect(existsSync(index)).toBe(false);
});
