import type { FilterCounts, PagefindFilters, PagefindResponse, StartedPagefind } from "../../src/client/search/pagefind.ts";
import type { WordList } from "../../src/search/word-list.ts";

/** A page that the fake index holds. */
export interface FakePage {
  readonly url: string;
  readonly text: string;
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

/** An index that answers as Pagefind does: words together, each with all that begin with it, phrases in quotation marks, and an unknown word as its longest known beginning. */
export function fakePagefind(pages: readonly FakePage[], { lost = [], missing = [] }: { lost?: readonly string[]; missing?: readonly string[] } = {}): StartedPagefind {
  const wordsOf = ({ text }: FakePage): string[] => text.split(" ").filter((word) => !lost.includes(word));
  const known = new Set(pages.flatMap(wordsOf));
  const backedOff = (word: string): string => {
    for (let end = word.length; end > 0; end -= 1) {
      const start = word.slice(0, end);
      if ([...known].some((other) => other.startsWith(start))) return start;
    }
    return word;
  };
  const has = (page: FakePage, query: string | null): boolean => {
    if (query === null) return true;
    if (query.startsWith('"')) return ` ${page.text} `.includes(` ${query.slice(1, -1)} `);
    return query.split(" ").every((word) => wordsOf(page).some((other) => other.startsWith(backedOff(word))));
  };
  const fits = ({ values = {} }: FakePage, filters: PagefindFilters): boolean => Object.entries(filters).every(([id, { any }]) => any.some((value) => values[id]?.includes(value)));
  const search = (query: string | null, { filters = {} }: { filters?: PagefindFilters } = {}): Promise<PagefindResponse> => {
    const all = pages.filter((page) => has(page, query));
    const left = all.filter((page) => fits(page, filters));
    const results = left.map((page) => ({ id: page.url, score: 1, data: () => Promise.resolve(dataOf(page)) }));
    return Promise.resolve({ results, filters: countsOf(left), totalFilters: countsOf(all), unfilteredResultCount: all.length });
  };
  const nothing = (): Promise<void> => Promise.resolve();
  return { pagefind: { options: nothing, init: nothing, search, filters: () => Promise.resolve(countsOf(pages)) }, missing: () => missing };
}

/** The words of fake pages, as the data script has them. */
export function wordsOf(pages: readonly FakePage[]): WordList {
  const words = pages.flatMap(({ text }) => [...new Set(text.split(" "))]);
  const all = new Set(words);
  return { all, common: [...all].filter((word) => words.indexOf(word) !== words.lastIndexOf(word)).sort() };
}

const dataOf = ({ url, text, values = {} }: FakePage) => ({ url, content: text, excerpt: text, meta: { title: url }, filters: values, sub_results: [], anchors: [] });

function countsOf(pages: readonly FakePage[]): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { values = {} } of pages) {
    for (const [id, own] of Object.entries(values)) for (const value of own) (counts[id] ??= {})[value] = (counts[id][value] ?? 0) + 1;
  }
  return counts;
}
