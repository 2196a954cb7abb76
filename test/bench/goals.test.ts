import { expect, test } from "vitest";
import { judgeGoals } from "../../scripts/bench/goals.ts";
import type { SearchSize } from "../../scripts/bench/measure-search.ts";
import type { SizeResult } from "../../scripts/bench/measure-size.ts";
import { judgeSearchGoals } from "../../scripts/bench/search-goals.ts";
import { summarise } from "../../scripts/bench/summary.ts";

const usage = (cpuSeconds: number, peakMegabytes = 500) => ({ cpuSeconds, systemSeconds: 0, peakMegabytes, wallSeconds: 1 });

const result = (pages: number, ours: number[], bare: number[], bytes = 1000): SizeResult => ({
  pages,
  ours: ours.map((seconds) => usage(seconds)),
  bare: bare.map((seconds) => usage(seconds)),
  weight: { bytes, gzipBytes: 300 },
});

const outcomes = (results: readonly SizeResult[]) => judgeGoals(results.map(summarise)).map(({ outcome, measured }) => `${outcome} ${measured}`.trim());

test("the ratio is taken within each round, so that one slow round does not decide it", () => {
  const { ratio } = summarise(result(5000, [12, 36, 11], [10, 30, 10]));
  expect(ratio).toEqual({ median: 1.2, least: 1.1, most: 1.2 });
});

test("every goal is met by a build that is cheap, grows slowly and keeps its pages small", () => {
  const results = [result(1000, [2], [2]), result(5000, [10], [9]), result(10_000, [19], [20])];
  expect(outcomes(results)).toEqual(["met 1.11", "met 9.5 times", "met 500 MB", "met 0.0% apart"]);
});

test("each goal that is missed says what was measured", () => {
  const large = { ...result(10_000, [25], [20], 1030), ours: [usage(25, 1100)] };
  expect(outcomes([result(1000, [2], [2]), result(5000, [13], [10]), large])).toEqual(["missed 1.30", "missed 12.5 times", "missed 1100 MB", "missed 3.0% apart"]);
});

test("a goal whose sizes were left out is neither met nor missed", () => {
  expect(outcomes([result(204, [1], [1])])).toEqual(["not measured", "not measured", "not measured", "not measured"]);
});

const searchSize = (pages: number, seconds: number, packSeconds: number, totalPeak = 500): SearchSize => ({
  pages, seconds, servicePeak: 200, totalPeak, files: 1, indexBytes: 1, wordsBytes: 1, suggestionsBytes: 1, packing: { ...usage(1, 600), wallSeconds: packSeconds },
});

const searchOutcomes = (sizes: readonly SearchSize[]) => judgeSearchGoals(sizes).map(({ outcome, measured }) => `${outcome} ${measured}`.trim());

test("search and the offline copy are judged together, by their time, the more of their memory, and their growth", () => {
  expect(searchOutcomes([searchSize(1000, 1, 1), searchSize(5000, 8, 6), searchSize(10_000, 12, 7)])).toEqual(["met 14.0 s", "met 600 MB", "met 9.5 times"]);
  expect(searchOutcomes([searchSize(1000, 1, 1), searchSize(5000, 10, 6, 1100), searchSize(10_000, 12, 9)])).toEqual(["missed 16.0 s", "missed 1100 MB", "missed 10.5 times"]);
  expect(searchOutcomes([searchSize(204, 1, 1)])).toEqual(["not measured", "not measured", "not measured"]);
});
