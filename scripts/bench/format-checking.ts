import { formatTable } from "./format-table.ts";
import { verdictLine } from "./format-results.ts";
import { notMeasured, verdict, type Verdict } from "./goals.ts";
import type { CheckingSize } from "./measure-checking.ts";

/** What a check may take beyond 1.5 times markdown-it: the start of the process, in seconds. */
const startUp = 0.6;

/** Judges what checking took. */
export function judgeCheckingGoals(sizes: readonly CheckingSize[]): readonly Verdict[] {
  const of = (pages: number): CheckingSize | undefined => sizes.find((size) => size.pages === pages);
  return [againstParsing(of(204)), growth(of(1000), of(5000))];
}

function againstParsing(size: CheckingSize | undefined): Verdict {
  const goal = `Checking 204 pages takes less than 1.5 times markdown-it alone plus ${startUp} s`;
  if (!size) return notMeasured(goal);
  const most = 1.5 * size.parseCpu + startUp;
  return verdict(goal, size.checkCpu < most, `${size.checkCpu.toFixed(2)} s of ${most.toFixed(2)} s`);
}

function growth(small: CheckingSize | undefined, large: CheckingSize | undefined): Verdict {
  const goal = "From 1,000 to 5,000 pages, checking takes at most five times as long";
  if (!small || !large) return notMeasured(goal);
  const times = large.checkCpu / small.checkCpu;
  return verdict(goal, times <= 5, `${times.toFixed(1)} times`);
}

/** The figures of checking as a table, then each goal on a line. */
export function formatChecking(sizes: readonly CheckingSize[], verdicts: readonly Verdict[]): string {
  const rows = sizes.map(({ pages, checkCpu, parseCpu }) => [String(pages), checkCpu.toFixed(2), parseCpu.toFixed(2), ((checkCpu * 1000) / pages).toFixed(2)]);
  return `${formatTable(["pages", "check CPU s", "markdown-it CPU s", "check ms/page"], rows)}\n\n${verdicts.map(verdictLine).join("\n")}\n`;
}
