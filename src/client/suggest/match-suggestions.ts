import type { PageStatus, SuggestedPage } from "../../search/suggestions.ts";
import { wordsIn } from "../../search/words-in.ts";

/** A page, or a section of one, that what was typed may mean. */
export interface Suggestion {
  readonly title: string;
  /** Root-relative, without the base path; a section's ends in `#id`. */
  readonly url: string;
  /** The title of the page that a section is part of, or the keyword by which a page was found. */
  readonly note?: string;
  readonly lang?: string;
  readonly status?: PageStatus;
}

/** Finds suggestions for what was typed so far, best first. */
export type MatchSuggestions = (typed: string) => readonly Suggestion[];

interface Candidate {
  readonly suggestion: Suggestion;
  readonly words: readonly string[];
  /** Titles come before sections, and those before keywords. */
  readonly tier: number;
  readonly page: SuggestedPage;
}

const mostSuggestions = 8;
const mostSectionsOfPage = 2;
const fewestLetters = 3;

/** Prepares the pages of one language for matching: every word that is typed must begin a word, in any order. */
export function suggestionMatcher(pages: readonly SuggestedPage[]): MatchSuggestions {
  const candidates = pages.flatMap(candidatesOf);
  return (typed) => {
    const wanted = wordsIn(typed);
    if (wanted.join("").length < fewestLetters) return [];
    const text = wanted.join(" ");
    const matching = candidates.filter(({ words }) => wanted.every((word) => words.some((other) => other.startsWith(word))));
    return firstOfEach(matching.map((candidate, at) => ({ candidate, at, rank: rankOf(candidate, text) })).sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ candidate }) => candidate));
  };
}

function candidatesOf(page: SuggestedPage): readonly Candidate[] {
  const { title, url, lang, status, sections = [], keywords = [] } = page;
  const more = { ...(lang === undefined ? {} : { lang }), ...(status ? { status } : {}) };
  return [
    { suggestion: { title, url, ...more }, words: wordsIn(title), tier: 0, page },
    ...sections.map(([text, id]) => ({ suggestion: { title: text, url: `${url}#${id}`, note: title, ...more }, words: wordsIn(text), tier: 1, page })),
    ...keywords.map((keyword) => ({ suggestion: { title, url, note: keyword, ...more }, words: wordsIn(keyword), tier: 2, page })),
  ];
}

/** Within a tier, what begins as it was typed comes first, and then what holds little else; withdrawn pages come last. */
function rankOf({ words, tier, page }: Candidate, typed: string): number {
  const text = words.join(" ");
  return tier * 10 + (text === typed ? 0 : text.startsWith(typed) ? 1 : 2) + Math.min(words.length, 50) / 100 + (page.status === "withdrawn" ? 3 : 0);
}

/** Each page once, and a few of its sections. */
function firstOfEach(ranked: readonly Candidate[]): readonly Suggestion[] {
  const pages = new Set<SuggestedPage>();
  const sections = new Map<SuggestedPage, number>();
  const chosen: Suggestion[] = [];
  for (const { suggestion, tier, page } of ranked) {
    const count = sections.get(page) ?? 0;
    if (tier === 1 ? count >= mostSectionsOfPage : pages.has(page)) continue;
    if (tier === 1) sections.set(page, count + 1);
    else pages.add(page);
    chosen.push(suggestion);
    if (chosen.length === mostSuggestions) break;
  }
  return chosen;
}
