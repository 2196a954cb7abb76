import type { Answer } from "./answer.ts";

/** The one sentence that says what a search came to. */
export function statusOf(answer: Answer, query: string): string {
  switch (answer.kind) {
    case "found":
      return resultsFor(answer.total, answer.corrected.length > 0 ? answer.query : query);
    case "none":
      return resultsFor(0, query);
    case "missing":
      return "Some of the search data could not be read";
  }
}

/** “23 results for “user research””. */
export function resultsFor(total: number, query: string): string {
  const results = total === 0 ? "No results" : total === 1 ? "1 result" : `${total.toLocaleString("en-GB")} results`;
  return query ? `${results} for ${quotedQuery(query)}` : results;
}

/** What a search of titles alone came to, which is never that nothing was found. */
export const titlesFor = (total: number, query: string): string => (total === 0 ? `No page has ${quotedQuery(query)} in its title` : resultsFor(total, query));

/** A query between quotation marks, unless it brings its own. */
export const quotedQuery = (query: string): string => (/["“”]/.test(query) ? query : `“${query}”`);

/** Words between quotation marks, as a sentence lists them. */
export function listed(words: readonly string[]): string {
  const all = words.map((word) => `“${word}”`);
  const last = all.pop() ?? "";
  return all.length > 0 ? `${all.join(", ")} and ${last}` : last;
}
