import type { FilterState } from "../../facets/filter-state.ts";
import { facetIds } from "../../facets/facet.ts";
import { rankingOptions } from "../../search/ranking.ts";
import { unpackWords, type WordList } from "../../search/word-list.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { reportFailure } from "../site/report-failure.ts";
import { loadSiteData, type SiteData } from "../site/site-data.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";
import type { PagefindFilters, StartedPagefind, StartPagefind } from "./pagefind.ts";
import type { ShownResult } from "./shown-result.ts";
import { titleSearch } from "./title-search.ts";

/** What a search came to, or what a search of titles did where the index could not be used. */
export type Outcome = Answer | TitlesFound;

export interface TitlesFound {
  readonly kind: "titles";
  readonly results: readonly ShownResult[];
}

/** A state of the results page: what to look for, and in which language. */
export interface Search {
  readonly state: FilterState;
  readonly language: string;
}

/** Searches the manual; nothing is loaded before the first search. */
export interface SearchEngine {
  search(search: Search): Promise<Outcome>;
  /** A search of titles alone. */
  searchTitles(search: Search): Promise<TitlesFound>;
  /** Index files that could not be read so far. */
  missing(): readonly string[];
}

/** What an engine needs to know of the page. */
export interface EngineOptions {
  readonly start: StartPagefind;
  readonly addresses: SiteAddresses;
  /** The body's data attributes, which name the manual's data scripts. */
  readonly files: DOMStringMap;
  readonly ownLanguage: string;
}

/** Makes the engine of one results page. */
export function createSearchEngine({ start, addresses, files, ownLanguage }: EngineOptions): SearchEngine {
  const started = new Map<string, Promise<StartedPagefind | undefined>>();
  const running: StartedPagefind[] = [];
  const load = <Name extends keyof SiteData>(name: Name) => loadSiteData(name, addresses.file(files[name] ?? `${name}.js`));
  const startIn = async (language: string): Promise<StartedPagefind | undefined> => {
    // Asked first, as Pagefind itself would fail where nothing can catch it.
    if (typeof WebAssembly === "undefined") return undefined;
    const one = await start(language);
    await one.pagefind.options(rankingOptions);
    // Asking for what every search needs shows at once whether Pagefind runs here at all.
    await one.pagefind.filters();
    running.push(one);
    return one;
  };
  const indexIn = (language: string): Promise<StartedPagefind | undefined> => {
    const known = started.get(language) ?? startIn(language).catch((reason: unknown) => withoutIndex(reason, () => started.delete(language)));
    started.set(language, known);
    return known;
  };
  const wordsIn = async (language: string): Promise<WordList> => unpackWords((await load("words"))[language]);
  const searchTitles = async ({ state, language }: Search): Promise<TitlesFound> => {
    const [suggestions, guidance] = await Promise.all([load("suggestions"), load("guidance")]);
    return { kind: "titles", results: titleSearch({ suggestions, guidance, ownLanguage }, state, language) };
  };
  return {
    missing: () => running.flatMap((pagefind) => pagefind.missing()),
    searchTitles,
    async search(search) {
      const [pagefind, words] = await Promise.all([indexIn(search.language), wordsIn(search.language)]);
      if (!pagefind) return searchTitles(search);
      return ask(pagefind, { query: search.state.words, filters: filtersOf(search.state), words });
    },
  };
}

const filtersOf = ({ chosen }: FilterState): PagefindFilters =>
  Object.fromEntries(facetIds.filter((id) => chosen[id].length > 0).map((id) => [id, { any: chosen[id] }]));

/** A browser or a host that lets no WebAssembly run still has titles to search; any other fault is a fault, and may be gone at the next try. */
function withoutIndex(reason: unknown, forget: () => void): undefined {
  if (!/WebAssembly/.test(String(reason))) {
    forget();
    throw reason;
  }
  reportFailure("The index cannot be searched here.", reason);
  return undefined;
}
