import type { WordList } from "../../search/word-list.ts";
import type { Answer, Found, NothingFound } from "./answer.ts";
import { chosenIn, countValues, find, type Terms } from "./find.ts";
import type { Pagefind, PagefindFilters, PagefindResponse, StartedPagefind } from "./pagefind.ts";
import { searchedPart } from "./parse-query.ts";
import { rankResults } from "./rank-results.ts";
import { understand, type Understood } from "./understand.ts";

/** What a reader asks for. */
export interface AskRequest {
  readonly query: string;
  readonly filters: PagefindFilters;
  /** The words of the manual in the language that is searched. */
  readonly words: WordList;
}

/** Answers a query honestly: never with pages that merely begin alike, and never with "nothing" where data is missing. */
export async function ask(started: StartedPagefind, { query: written, filters, words }: AskRequest): Promise<Answer> {
  const { pagefind } = started;
  const query = searchedPart(written);
  // From here on each answer comes with its counts.
  await pagefind.filters();
  const understood = understand(query, words);
  const answer = standsNowhere(query, understood) ? nothing(understood) : await look(pagefind, understood, filters, looseTerms(query, words));
  const files = started.missing();
  const isPoor = answer.kind === "none" || answer.dropped.length > 0;
  return files.length > 0 || (isPoor && (await losesWords(pagefind, understood))) ? { kind: "missing", files } : withoutVainCorrections(answer, understood);
}

/** A corrected word that was dropped after all was never looked for: the reader is told of the word that was typed, and of no other. */
function withoutVainCorrections(answer: Found | NothingFound, { certain }: Understood): Found | NothingFound {
  if (answer.kind === "none") return answer;
  const vain = answer.corrected.filter(({ to }) => answer.dropped.includes(to));
  const isVain = (word: string): boolean => vain.some(({ to }) => to === word) && !certain.includes(word);
  return {
    ...answer,
    corrected: answer.corrected.filter((correction) => !vain.includes(correction)),
    unknown: [...answer.unknown, ...vain.map(({ from }) => from)],
    dropped: [...new Set(answer.dropped)].filter((word) => !isVain(word)),
  };
}

async function look(pagefind: Pagefind, understood: Understood, filters: PagefindFilters, loose: Terms | undefined): Promise<Found | NothingFound> {
  const { corrected, unknown } = understood;
  const { terms, dropped } = await mostTerms(pagefind, understood);
  // With no terms left, every page would be an answer.
  if (dropped.length > 0 && terms.words.length + terms.phrases.length === 0) return nothing(understood);
  const response = await find(pagefind, terms, filters);
  const counts = await countValues(pagefind, terms, filters, response);
  const { results } = response;
  if (results.length > 0) {
    const query = queryOf(terms);
    return { kind: "found", query, results: await rankResults(query, results), total: results.length, counts, corrected, unknown, dropped };
  }
  const [withoutFilters, withoutQuotes] = await Promise.all([
    chosenIn(filters).length > 0 ? total(find(pagefind, terms, {})) : 0,
    loose ? total(find(pagefind, loose, filters)) : 0,
  ]);
  return { ...nothing(understood), counts, withoutFilters, withoutQuotes };
}

/** All terms; or, where no page has them all, as many as some page has, the most telling first. */
async function mostTerms(pagefind: Pagefind, understood: Understood): Promise<{ terms: Terms; dropped: readonly string[] }> {
  const { words, phrases } = understood;
  const all = allTerms(understood);
  if (words.length + phrases.length < 2 || (await total(find(pagefind, all, {}))) > 0) return { terms: all, dropped: [] };
  const counts = await Promise.all(words.map(async (word) => ({ word, count: await total(find(pagefind, { words: [word], phrases: [] }, {})) })));
  let kept: Terms = { words: [], phrases };
  for (const { word } of counts.sort((a, b) => a.count - b.count)) {
    const more = { words: [...kept.words, word], phrases };
    if ((await total(find(pagefind, more, {}))) > 0) kept = more;
  }
  const inOrder = words.filter((word) => kept.words.includes(word));
  return { terms: { words: inOrder, phrases }, dropped: words.filter((word) => !inOrder.includes(word)) };
}

/** What a query asks for. A word as short as “C” begins hundreds of others, so alone it is looked for just as it stands. */
function allTerms({ words, phrases, certain }: Understood): Terms {
  const [only = ""] = words;
  const isShort = words.length === 1 && phrases.length === 0 && only.length < 3 && certain.includes(only);
  return isShort ? { words: [], phrases: [only] } : { words, phrases };
}

/** Whether a word that certainly stands in the manual is not found: then a part of the index is not there. */
async function losesWords(pagefind: Pagefind, { certain }: Understood): Promise<boolean> {
  const totals = await Promise.all(certain.map((word) => total(find(pagefind, { words: [word], phrases: [] }, {}))));
  return totals.includes(0);
}

/** Nothing is left to look for, though something was typed. */
const standsNowhere = (query: string, { words, phrases }: Understood): boolean => query.trim() !== "" && words.length + phrases.length === 0;

/** What a query with phrases looks for as mere words; undefined without phrases, and where some of their words stand nowhere. */
function looseTerms(query: string, list: WordList): Terms | undefined {
  const unquoted = query.replace(/["“”„«»]/g, " ");
  if (unquoted === query) return undefined;
  const { words, unknown } = understand(unquoted, list);
  return unknown.length === 0 && words.length > 0 ? { words, phrases: [] } : undefined;
}

const nothing = ({ unknown }: Understood) => ({ kind: "none", counts: undefined, unknown, withoutFilters: 0, withoutQuotes: 0 }) as const;

const queryOf = ({ words, phrases }: Terms): string => [...words, ...phrases.map((phrase) => `"${phrase}"`)].join(" ");

const total = async (response: Promise<PagefindResponse>): Promise<number> => (await response).results.length;
