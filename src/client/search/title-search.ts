import { type FacetId, facetIds } from "../../facets/facet.ts";
import type { FilterState } from "../../facets/filter-state.ts";
import type { Guidance } from "../../facets/guidance.ts";
import type { Suggestions } from "../../search/suggestions.ts";
import { wordsIn } from "../../search/words-in.ts";
import { parseQuery, searchedPart } from "./parse-query.ts";
import { factsOf, type ShownResult } from "./shown-result.ts";

/** What a search of titles reads. */
export interface TitleData {
  readonly suggestions: Suggestions;
  readonly guidance: Guidance;
  /** Of the pages whose language the suggestions do not say. */
  readonly ownLanguage: string;
}

/** Looks for words at the beginnings of words in titles, keywords and summaries only: for browsers in which the index cannot be searched. */
export function titleSearch({ suggestions, guidance, ownLanguage }: TitleData, { words, chosen }: FilterState, language: string): readonly ShownResult[] {
  const entries = new Map(guidance.entries.map((entry) => [entry.url, entry]));
  const query = parseQuery(searchedPart(words), () => true);
  const wanted = [...query.words, ...query.phrases.flatMap(wordsIn)];
  // Signs alone are not the same as no words at all, which find all that the choice leaves.
  if (wanted.length === 0 && words !== "") return [];
  const fits = (url: string): boolean =>
    facetIds.every((id: FacetId) => chosen[id].length === 0 || (entries.get(url)?.values[id] ?? []).some((value) => chosen[id].includes(value)));
  const ranked = suggestions.pages.flatMap((page) => {
    if ((page.lang ?? ownLanguage) !== language || !fits(page.url)) return [];
    const summary = entries.get(page.url)?.summary;
    const rank = rankOf(wanted, [[page.title, 4], [(page.keywords ?? []).join(" "), 2], [summary ?? "", 1]]);
    return rank === 0 ? [] : [{ page, summary, rank }];
  });
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .map(({ page: { title, url, status }, summary }) => {
      const values = entries.get(url)?.values;
      const facts = values ? factsOf(guidance.facets, values) : [];
      return { title, url, trail: "", excerpt: summary ? [{ text: summary, marked: false }] : [], sections: [], facts, status };
    });
}

/** Nothing unless every word stands somewhere; more for words of the title, and for titles that hold little else. */
function rankOf(wanted: readonly string[], texts: readonly (readonly [text: string, weight: number])[]): number {
  if (wanted.length === 0) return 1;
  const lists = texts.map(([text, weight]) => ({ words: wordsIn(text), weight }));
  let rank = 0;
  for (const word of wanted) {
    const best = Math.max(...lists.map(({ words, weight }) => (words.includes(word) ? weight + 0.5 : words.some((other) => other.startsWith(word)) ? weight : 0)));
    if (best === 0) return 0;
    rank += best;
  }
  return rank + 1 / (1 + (lists[0]?.words.length ?? 0));
}
