import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../src/client/search/ask.ts";
import { writeSearchIndex } from "../../plugins/search-index.ts";
import type { Manual } from "../../src/manual/manual.ts";
import type { Synonyms } from "../../src/search/synonyms.ts";
import { unpackWords } from "../../src/search/word-list.ts";
import { assetsFolder } from "../../src/site-files/assets-folder.ts";
import { createViewContext } from "../../src/views/context.ts";
import { buildSearch } from "../build-search.ts";
import { seenResults, type SearchUrls } from "./measure-ranking.ts";
import { pagefindInNode } from "./pagefind-in-node.ts";

/** Prepares the search that readers have, over every page, those included that say `exclude_from_search`. */
export async function ourSearch(manual: Manual, synonyms: Synonyms, folder: string): Promise<SearchUrls> {
  const { settings } = manual;
  const open = { ...manual, settings: { ...settings, search: { ...settings.search, includeExcluded: true } } };
  mkdirSync(folder, { recursive: true });
  const { words } = await buildSearch(createViewContext(open, settings.basePath), synonyms, folder);
  const start = await pagefindInNode(join(folder, assetsFolder, "pagefind"));
  const list = unpackWords(words?.[settings.language]);
  return async (query) => {
    const answer = await ask(await start(settings.language), { query, filters: {}, words: list });
    if (answer.kind === "missing") throw new Error(`The index lacks ${answer.files.join(", ")}`);
    return answer.kind === "found" ? urlsOf(answer.results) : [];
  };
}

/** Prepares Pagefind as it is when nobody tells it anything: whole pages of a built site, its own settings, the query as typed. */
export async function plainSearch(manual: Manual, site: string, folder: string): Promise<SearchUrls> {
  const documents = manual.pages.map(({ url }) => ({ url, html: readFileSync(join(site, url, "index.html"), "utf8").replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, "") }));
  await writeSearchIndex(documents, folder);
  const start = await pagefindInNode(folder, {});
  return async (query) => {
    const { pagefind } = await start(manual.settings.language);
    return urlsOf((await pagefind.search(query)).results);
  };
}

async function urlsOf(results: readonly { data(): Promise<{ readonly url: string }> }[]): Promise<readonly string[]> {
  return (await Promise.all(results.slice(0, seenResults).map((result) => result.data()))).map(({ url }) => url);
}
