import type { SizeResult } from "./measure-size.ts";
import type { PageWeight } from "./page-weight.ts";
import type { Usage } from "./run-build.ts";

/** What one size came to. */
export interface SizeSummary {
  readonly pages: number;
  /** CPU seconds, the median of all rounds. */
  readonly oursCpu: number;
  readonly bareCpu: number;
  /** Ours to bare within a round, so that a busy machine slows both. */
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number };
  /** The same of user time alone, which the disk and a busy machine disturb least. */
  readonly userRatio: number;
  readonly millisecondsPerPage: number;
  /** The most of any round. */
  readonly oursPeak: number;
  readonly barePeak: number;
  readonly weight: PageWeight;
}

/** The figures of one size. */
export function summarise({ pages, ours, bare, weight }: SizeResult): SizeSummary {
  const ratiosOf = (secondsOf: (usage: Usage) => number): number[] =>
    ours.flatMap((usage, round) => (bare[round] ? secondsOf(usage) / secondsOf(bare[round]) : []));
  const ratios = ratiosOf(({ cpuSeconds }) => cpuSeconds);
  const oursCpu = median(ours.map(({ cpuSeconds }) => cpuSeconds));
  return {
    pages,
    oursCpu,
    bareCpu: median(bare.map(({ cpuSeconds }) => cpuSeconds)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    userRatio: median(ratiosOf(({ cpuSeconds, systemSeconds }) => cpuSeconds - systemSeconds)),
    millisecondsPerPage: (oursCpu * 1000) / pages,
    oursPeak: peak(ours),
    barePeak: peak(bare),
    weight,
  };
}

const peak = (usages: readonly Usage[]): number => Math.max(...usages.map(({ peakMegabytes }) => peakMegabytes));

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
