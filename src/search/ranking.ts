import { stemOf } from "./stem.ts";
import { tellingWords } from "./telling-words.ts";

/** Pagefind's options that decide what is found first and shown of it, alike on the web, in an offline copy and in tests. */
export const rankingOptions = {
  excerptLength: 30,
  ranking: {
    // A page is about its title; then about what else that is called; then about what its summary says.
    metaWeights: { title: 8, keywords: 5, summary: 3, topics: 1, trail: 0, status: 0 },
    // Saying a word often, or in few words, counts for less than Pagefind's own settings let it.
    termSaturation: 1,
    pageLength: 0.3,
  },
} as const;

/** How many of the first pages are put in order by what they are about: as many as are shown at first, so that no data is loaded for it. */
export const mostRanked = 10;

/** What a found page says it is about. */
export interface PageSubject {
  readonly title: string;
  /** What else the title is called. */
  readonly keywords: readonly string[];
  /** What else the headings are called. */
  readonly topics: readonly string[];
  readonly summary: string;
  readonly headings: readonly string[];
  /** What the index makes of the page. */
  readonly score: number;
}

/** How much each sign counts that a page is about what was asked for, beside the index's own score, which counts 1. */
const weights = { same: 0.5, title: 1, keywords: 0.8, headings: 0.5, summary: 0.3, topics: 0.3, covered: 0.6 } as const;

/** Puts pages into order: the index's score, and how well what a page says of itself fits the whole query. Equal ones keep their order. */
export function rankPages<Found>(query: string, pages: readonly Found[], subjectOf: (page: Found) => PageSubject): readonly Found[] {
  const asked = stemsOf(query);
  const subjects = pages.map((page) => ({ page, subject: subjectOf(page) }));
  const best = Math.max(...subjects.map(({ subject }) => subject.score), Number.MIN_VALUE);
  return subjects
    .map(({ page, subject }) => ({ page, rank: subject.score / best + fitOf(asked, subject) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ page }) => page);
}

function fitOf(asked: ReadonlySet<string>, subject: PageSubject): number {
  const [title, summary] = [stemsOf(subject.title), stemsOf(subject.summary)];
  const [keywords, headings, topics] = [subject.keywords, subject.headings, subject.topics].map((texts) => texts.map(stemsOf));
  const about = new Set([title, summary, ...(keywords ?? [])].flatMap((stems) => [...stems]));
  return (
    weights.same * ([title, ...(keywords ?? [])].some((stems) => isSame(asked, stems)) ? 1 : 0) +
    weights.title * likeness(asked, title) +
    weights.keywords * bestLikeness(asked, keywords) +
    weights.headings * bestLikeness(asked, headings) +
    weights.topics * bestLikeness(asked, topics) +
    weights.summary * share(asked, summary) +
    weights.covered * share(asked, about)
  );
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(tellingWords(text).map(stemOf));

/** How much of the one stands in the other. */
const share = (of: ReadonlySet<string>, among: ReadonlySet<string>): number => (of.size === 0 ? 0 : [...of].filter((stem) => among.has(stem)).length / of.size);

/** A text that says all that was asked, and nothing else, is like the query; one that says more is less so. */
const likeness = (asked: ReadonlySet<string>, text: ReadonlySet<string>): number => (share(asked, text) * (1 + share(text, asked))) / 2;

const bestLikeness = (asked: ReadonlySet<string>, texts: readonly ReadonlySet<string>[] = []): number => Math.max(0, ...texts.map((text) => likeness(asked, text)));

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && a.size === b.size && share(a, b) === 1;
