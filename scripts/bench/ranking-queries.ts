import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";

/** Something that readers type, and the pages that answer it. */
export interface RankingQuery {
  readonly ask: string;
  /** Urls; any of them is right. */
  readonly answers: readonly string[];
  readonly kind: string;
  /** Never looked at while the ranking was tuned. */
  readonly heldOut: boolean;
}

const queriesSchema = z.record(z.string(), z.array(z.strictObject({ ask: z.string().min(1), answers: z.array(z.string().startsWith("/")).min(1) })));

/** Reads a file of queries by kind; every third query, counted through the file, is held out. */
export function readRankingQueries(file: string): readonly RankingQuery[] {
  const kinds = queriesSchema.parse(parse(readFileSync(file, "utf8")));
  return Object.entries(kinds)
    .flatMap(([kind, queries]) => queries.map((query) => ({ ...query, kind })))
    .map((query, at) => ({ ...query, heldOut: at % 3 === 2 }));
}
