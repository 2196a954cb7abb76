import { join } from "node:path";
import { type IndexedDocument, writeSearchIndex } from "../plugins/search-index.ts";
import type { SearchData } from "../src/search/search-data.ts";
import { searchDocument } from "../src/search/search-document.ts";
import { type SearchablePage, searchablePages } from "../src/search/searchable-pages.ts";
import { suggestionsOf } from "../src/search/suggestions-of.ts";
import type { Synonyms } from "../src/search/synonyms.ts";
import { createWordGatherer, type WordGatherer } from "../src/search/words-of.ts";
import { assetsFolder } from "../src/site-files/assets-folder.ts";
import type { ViewContext } from "../src/views/context.ts";

/** Writes the index of a manual below its site's folder, and gives the data that goes with it. */
export async function buildSearch(context: ViewContext, synonyms: Synonyms, site: string): Promise<SearchData> {
  const { search, language } = context.manual.settings;
  if (!search.enabled) return {};
  const pages = searchablePages(context, synonyms);
  const words = createWordGatherer();
  await writeSearchIndex(documentsOf(pages, context, words), join(site, assetsFolder, "pagefind"));
  return { words: words.pack(), suggestions: suggestionsOf(pages, language) };
}

/** Each page's document when its turn comes, so that they are never all held at once. */
function* documentsOf(pages: readonly SearchablePage[], context: ViewContext, words: WordGatherer): Generator<IndexedDocument> {
  for (const page of pages) {
    const html = searchDocument(page, context);
    words.add(page.lang, html);
    yield { url: page.url, html };
  }
}
