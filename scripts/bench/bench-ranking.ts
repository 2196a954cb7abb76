import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { buildManual } from "../build-manual.ts";
import { readContent } from "../read-content.ts";
import { formatRanking } from "./format-ranking.ts";
import { rankQueries } from "./measure-ranking.ts";
import { readRankingQueries } from "./ranking-queries.ts";
import { ourSearch, plainSearch } from "./search-urls.ts";

/** Asks the corpus everything in the file of queries, of our search and of plain Pagefind over the same built pages, and gives the table. */
export async function benchRanking({ content, settings, folder }: { readonly content: string; readonly settings: string; readonly folder: string }): Promise<string> {
  const file = join(projectFolder, "test/search/ranking/queries.yaml");
  if (!existsSync(file)) return `There are no queries at ${file}, so ranking was not measured.\n`;
  const options = { content, settings, today: "2026-11-22" };
  const { manual, synonyms } = readContent(options);
  const queries = readRankingQueries(file);
  if (!queries.some(({ answers }) => answers.some((url) => manual.pageAt.has(url)))) return "The queries are about another manual, so ranking was not measured.\n";

  const site = join(folder, "ranking-site");
  await buildManual({ ...options, out: site, cacheFolder: join(projectFolder, ".cache") });
  const ours = await rankQueries(queries, await ourSearch(manual, synonyms, join(folder, "ranking-index")));
  const plain = await rankQueries(queries, await plainSearch(manual, site, join(folder, "ranking-plain")));
  return formatRanking(ours, plain);
}
