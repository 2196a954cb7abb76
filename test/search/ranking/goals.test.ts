import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rankQueries, type RankedQuery, scoreOf } from "../../../scripts/bench/measure-ranking.ts";
import { readRankingQueries } from "../../../scripts/bench/ranking-queries.ts";
import { ourSearch } from "../../../scripts/bench/search-urls.ts";
import { readContent } from "../../../scripts/read-content.ts";
import type { Manual } from "../../../src/manual/manual.ts";
import { designManual, hasCorpus, settingsFor } from "../../corpora/corpus.ts";

const queries = readRankingQueries(join(import.meta.dirname, "queries.yaml"));
const kinds = [...new Set(queries.map(({ kind }) => kind))];

test("there are at least 140 queries, at least 12 of each kind, none of them twice", () => {
  expect(queries.length).toBeGreaterThanOrEqual(140);
  expect(kinds.filter((kind) => queries.filter((query) => query.kind === kind).length < 12)).toEqual([]);
  expect(new Set(queries.map(({ ask }) => ask)).size).toBe(queries.length);
});

describe.skipIf(!hasCorpus)("what readers type, asked of the first design manual", () => {
  const folder = mkdtempSync(join(tmpdir(), "service-manual-ranking-"));
  let manual: Manual;
  let ranked: readonly RankedQuery[] = [];
  beforeAll(async () => {
    const read = readContent({ content: designManual, settings: settingsFor("design-manual"), today: "2026-11-22" });
    ({ manual } = read);
    ranked = await rankQueries(queries, await ourSearch(manual, read.synonyms, folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("every answer is a page of the manual", () => {
    expect(queries.flatMap(({ answers }) => answers).filter((url) => !manual.pageAt.has(url))).toEqual([]);
  });

  test("a right page comes first for at least 8 queries of 10, and is among the first three for 93 of 100", () => {
    const { first, firstThree } = scoreOf(ranked);
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(firstThree).toBeGreaterThanOrEqual(0.93);
  });

  test("so it is for the queries that were held out while the ranking was tuned", () => {
    const { first, firstThree } = scoreOf(ranked.filter(({ heldOut }) => heldOut));
    expect(first).toBeGreaterThanOrEqual(0.8);
    expect(firstThree).toBeGreaterThanOrEqual(0.93);
  });

  test.each(kinds)("no kind of query is left behind: %s", (kind) => {
    expect(scoreOf(ranked.filter((query) => query.kind === kind)).firstThree).toBeGreaterThanOrEqual(0.8);
  });
});
