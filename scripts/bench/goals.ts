import type { SizeSummary } from "./summary.ts";

/** A goal, and whether this run met it; "not measured" where a size it needs was left out. */
export interface Verdict {
  readonly goal: string;
  readonly outcome: "met" | "missed" | "not measured";
  readonly measured: string;
}

/** Judges every goal by the sizes that were measured. */
export function judgeGoals(sizes: readonly SizeSummary[]): readonly Verdict[] {
  const of = (pages: number): SizeSummary | undefined => sizes.find((size) => size.pages === pages);
  return [ratioGoal(of(5000)), growthGoal(of(1000), of(10_000)), memoryGoal(of(10_000)), weightGoal(sizes)];
}

function ratioGoal(size: SizeSummary | undefined): Verdict {
  const goal = "5,000 pages cost at most 1.2 times the CPU of bare Eleventy";
  return size ? verdict(goal, size.ratio.median <= 1.2, size.ratio.median.toFixed(2)) : notMeasured(goal);
}

function growthGoal(small: SizeSummary | undefined, large: SizeSummary | undefined): Verdict {
  const goal = "From 1,000 to 10,000 pages, CPU grows at most tenfold";
  if (!small || !large) return notMeasured(goal);
  const growth = large.oursCpu / small.oursCpu;
  return verdict(goal, growth <= 10, `${growth.toFixed(1)} times`);
}

function memoryGoal(size: SizeSummary | undefined): Verdict {
  const goal = "10,000 pages need less than 1,024 MB of memory";
  return size ? verdict(goal, size.oursPeak < 1024, `${size.oursPeak.toFixed(0)} MB`) : notMeasured(goal);
}

function weightGoal(sizes: readonly SizeSummary[]): Verdict {
  const goal = "A page weighs the same, within 2%, however many there are";
  if (sizes.length < 2) return notMeasured(goal);
  const bytes = sizes.map(({ weight }) => weight.bytes);
  const spread = Math.max(...bytes) / Math.min(...bytes) - 1;
  return verdict(goal, spread <= 0.02, `${(spread * 100).toFixed(1)}% apart`);
}

/** What came of a goal that was measured. */
export const verdict = (goal: string, met: boolean, measured: string): Verdict => ({ goal, outcome: met ? "met" : "missed", measured });
/** A goal whose sizes were left out. */
export const notMeasured = (goal: string): Verdict => ({ goal, outcome: "not measured", measured: "" });
