import type { FilterCounts, Pagefind, PagefindFilters, PagefindResponse } from "./pagefind.ts";

/** What to look for: all words and all phrases. */
export interface Terms {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/** Looks for terms; phrases are found just as they stand. No terms at all find every page that the filters leave. */
export async function find(pagefind: Pagefind, { words, phrases }: Terms, filters: PagefindFilters): Promise<PagefindResponse> {
  const [phrase] = phrases;
  if (words.length === 0 && phrases.length < 2) return pagefind.search(phrase === undefined ? null : `"${phrase}"`, { filters });
  const response = await pagefind.search([...words, ...phrases].join(" "), { filters });
  let { results } = response;
  // Pagefind knows a phrase only where it is the whole query.
  for (const phrase of phrases) {
    const exact = new Set((await pagefind.search(`"${phrase}"`, { filters })).results.map(({ id }) => id));
    results = results.filter(({ id }) => exact.has(id));
  }
  return { ...response, results };
}

/** For each value of each facet, how many pages choosing it as well would leave: those that all other facets' choices leave. */
export async function countValues(pagefind: Pagefind, terms: Terms, filters: PagefindFilters, { filters: counts }: PagefindResponse): Promise<FilterCounts | undefined> {
  // Of words and phrases together Pagefind counts the pages with all the words.
  if (terms.phrases.length > 0 && terms.words.length + terms.phrases.length > 1) return undefined;
  const all: Record<string, Readonly<Record<string, number>>> = { ...counts };
  for (const facet of chosenIn(filters)) {
    const { [facet]: own, ...others } = filters;
    const without = await find(pagefind, terms, others);
    if (own) all[facet] = without.filters[facet] ?? {};
  }
  return all;
}

/** The facets of which values are chosen. */
export const chosenIn = (filters: PagefindFilters): readonly string[] => Object.keys(filters).filter((facet) => (filters[facet]?.any.length ?? 0) > 0);
