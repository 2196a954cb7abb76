import { expect, test } from "vitest";
import { formatRanking } from "../../scripts/bench/format-ranking.ts";
import { rankQueries, scoreOf } from "../../scripts/bench/measure-ranking.ts";
import type { RankingQuery } from "../../scripts/bench/ranking-queries.ts";

const query = (ask: string, answers: readonly string[], kind = "title", heldOut = false): RankingQuery => ({ ask, answers, kind, heldOut });

const findsAlways = (...urls: string[]) => () => Promise.resolve(urls);

test("a query's rank is where the first page that answers it stands", async () => {
  const [first, third, nowhere] = await rankQueries([query("a", ["/a/"]), query("c", ["/c/", "/z/"]), query("z", ["/z/"])], findsAlways("/a/", "/b/", "/c/"));
  expect([first?.rank, third?.rank, nowhere?.rank]).toEqual([1, 3, undefined]);
});

test("a page after the tenth counts as not found", async () => {
  const ten = Array.from({ length: 10 }, (_, at) => `/${at}/`);
  expect((await rankQueries([query("late", ["/late/"])], findsAlways(...ten, "/late/")))[0]?.rank).toBeUndefined();
});

test("scores are shares of all queries", async () => {
  const ranked = await rankQueries([query("a", ["/a/"]), query("b", ["/b/"]), query("d", ["/d/"]), query("z", ["/z/"])], findsAlways("/a/", "/b/", "/c/", "/d/"));
  expect(scoreOf(ranked)).toEqual({ queries: 4, first: 0.25, firstThree: 0.5, meanReciprocalRank: (1 + 1 / 2 + 1 / 4) / 4 });
});

test("no queries at all score nothing", () => {
  expect(scoreOf([])).toEqual({ queries: 0, first: 0, firstThree: 0, meanReciprocalRank: 0 });
});

test("the table has a line for each kind, for what was held out, and for all", async () => {
  const queries = [query("a", ["/a/"]), query("b", ["/b/"], "question", true)];
  const table = formatRanking(await rankQueries(queries, findsAlways("/a/", "/b/")), await rankQueries(queries, findsAlways("/b/")));
  expect(table).toMatchInlineSnapshot(`
    "        queries  count  first %  plain  first 3 %  plain   MRR  plain
              title      1      100      0        100      0  1.00   0.00
           question      1        0    100        100    100  0.50   1.00
    used for tuning      1      100      0        100      0  1.00   0.00
           held out      1        0    100        100    100  0.50   1.00
                all      2       50     50        100     50  0.75   0.50
    "
  `);
});
