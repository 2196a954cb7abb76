import { mostRanked, type PageSubject, rankPages } from "../../search/ranking.ts";
import type { PagefindData, PagefindResult } from "./pagefind.ts";

/** Puts the first results into order by what their pages are about; the others keep the order of the index. */
export async function rankResults(query: string, results: readonly PagefindResult[]): Promise<readonly PagefindResult[]> {
  if (results.length < 2) return results;
  const first = await Promise.all(results.slice(0, mostRanked).map(async (result) => ({ result, data: await result.data() })));
  const ranked = rankPages(query, first, ({ result, data }) => subjectOf(result, data));
  return [...ranked.map(({ result }) => result), ...results.slice(mostRanked)];
}

function subjectOf({ score }: PagefindResult, { meta, anchors }: PagefindData): PageSubject {
  return {
    title: meta["title"] ?? "",
    keywords: listIn(meta["keywords"]),
    topics: listIn(meta["topics"]),
    summary: meta["summary"] ?? "",
    headings: anchors.filter(({ element }) => /^h[2-4]$/.test(element)).map(({ text }) => text),
    score,
  };
}

const listIn = (written = ""): readonly string[] => written.split(", ").filter(Boolean);
