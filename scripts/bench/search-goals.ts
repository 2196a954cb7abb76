import { notMeasured, verdict, type Verdict } from "./goals.ts";
import type { SearchSize } from "./measure-search.ts";

/** Judges what search and the offline copy took at every size. */
export function judgeSearchGoals(sizes: readonly SearchSize[]): readonly Verdict[] {
  const of = (pages: number): SearchSize | undefined => sizes.find((size) => size.pages === pages);
  return [timeGoal(of(5000)), memoryGoal(of(5000)), growthGoal(of(1000), of(10_000))];
}

const secondsOf = ({ seconds, packing }: SearchSize): number => seconds + packing.wallSeconds;

function timeGoal(size: SearchSize | undefined): Verdict {
  const goal = "Indexing and packing 5,000 pages take less than 15 seconds together";
  return size ? verdict(goal, secondsOf(size) < 15, `${secondsOf(size).toFixed(1)} s`) : notMeasured(goal);
}

function memoryGoal(size: SearchSize | undefined): Verdict {
  const goal = "Indexing and packing 5,000 pages need less than 1,024 MB of memory";
  if (!size) return notMeasured(goal);
  const peak = Math.max(size.totalPeak, size.packing.peakMegabytes);
  return verdict(goal, peak < 1024, `${peak.toFixed(0)} MB`);
}

function growthGoal(small: SearchSize | undefined, large: SearchSize | undefined): Verdict {
  const goal = "From 1,000 to 10,000 pages, indexing and packing take at most ten times as long";
  if (!small || !large) return notMeasured(goal);
  const growth = secondsOf(large) / secondsOf(small);
  return verdict(goal, growth <= 10, `${growth.toFixed(1)} times`);
}
