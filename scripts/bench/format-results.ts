import { formatTable } from "./format-table.ts";
import type { Verdict } from "./goals.ts";
import type { SizeSummary } from "./summary.ts";

/** The figures of all sizes as a table, then how CPU grew, then each goal on a line. */
export function formatResults(sizes: readonly SizeSummary[], verdicts: readonly Verdict[]): string {
  const sections = [table(sizes), growthLines(sizes), verdicts.map(verdictLine)].filter((lines) => lines.length > 0);
  return sections.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

const headings = ["pages", "ours CPU s", "bare CPU s", "ratio [least-most]", "user ratio", "ours ms/page", "ours peak MB", "bare peak MB", "page bytes", "gzip"];

function table(sizes: readonly SizeSummary[]): string[] {
  const rows = sizes.map(({ pages, oursCpu, bareCpu, ratio, userRatio, millisecondsPerPage, oursPeak, barePeak, weight }) => [
    String(pages),
    oursCpu.toFixed(2),
    bareCpu.toFixed(2),
    `${ratio.median.toFixed(2)} [${ratio.least.toFixed(2)}-${ratio.most.toFixed(2)}]`,
    userRatio.toFixed(2),
    millisecondsPerPage.toFixed(2),
    oursPeak.toFixed(0),
    barePeak.toFixed(0),
    String(weight.bytes),
    String(weight.gzipBytes),
  ]);
  return [formatTable(headings, rows)];
}

function growthLines(sizes: readonly SizeSummary[]): string[] {
  return sizes.slice(1).map((large, at) => {
    const small = sizes[at] ?? large;
    const times = (of: (size: SizeSummary) => number): string => (of(large) / of(small)).toFixed(2);
    return `${small.pages} to ${large.pages}: pages x${times(({ pages }) => pages)}, our CPU x${times(({ oursCpu }) => oursCpu)}, bare CPU x${times(({ bareCpu }) => bareCpu)}`;
  });
}

/** A goal, whether it was met, and by what. */
export function verdictLine({ goal, outcome, measured }: Verdict): string {
  return `${outcome.padEnd(12)}  ${goal}${measured === "" ? "" : ` (${measured})`}`;
}
