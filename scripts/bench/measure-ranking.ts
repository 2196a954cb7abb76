import type { RankingQuery } from "./ranking-queries.ts";

/** Urls that a search finds, best first. */
export type SearchUrls = (query: string) => Promise<readonly string[]>;

/** A query with where its first right page stood; none when it was not among the first ten. */
export interface RankedQuery extends RankingQuery {
  readonly rank?: number;
  readonly found: readonly string[];
}

/** How well a search answered some queries; shares from 0 to 1. */
export interface RankingScore {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  /** The mean of one divided by the rank. */
  readonly meanReciprocalRank: number;
}

/** How many results count as seen. */
export const seenResults = 10;

/** Asks every query and notes where the first right page stands. */
export async function rankQueries(queries: readonly RankingQuery[], search: SearchUrls): Promise<readonly RankedQuery[]> {
  const ranked: RankedQuery[] = [];
  for (const query of queries) {
    const found = (await search(query.ask)).slice(0, seenResults);
    const at = found.findIndex((url) => query.answers.includes(url));
    ranked.push({ ...query, found, ...(at === -1 ? {} : { rank: at + 1 }) });
  }
  return ranked;
}

/** Scores queries together. */
export function scoreOf(ranked: readonly RankedQuery[]): RankingScore {
  const share = (worth: (rank: number) => number): number => ranked.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : worth(rank)), 0) / Math.max(1, ranked.length);
  return {
    queries: ranked.length,
    first: share((rank) => (rank === 1 ? 1 : 0)),
    firstThree: share((rank) => (rank <= 3 ? 1 : 0)),
    meanReciprocalRank: share((rank) => 1 / rank),
  };
}
