import { formatTable } from "./format-table.ts";
import { type RankedQuery, type RankingScore, scoreOf } from "./measure-ranking.ts";

const headings = ["queries", "count", "first %", "plain", "first 3 %", "plain", "MRR", "plain"];

/** A table of how well our search and plain Pagefind answer the same queries: each kind, those held out from tuning, and all. */
export function formatRanking(ours: readonly RankedQuery[], plain: readonly RankedQuery[]): string {
  const kinds = [...new Set(ours.map(({ kind }) => kind))];
  const row = (name: string, isIn: (query: RankedQuery) => boolean): string[] => cells(name, scoreOf(ours.filter(isIn)), scoreOf(plain.filter(isIn)));
  return `${formatTable(headings, [
    ...kinds.map((name) => row(name, ({ kind }) => kind === name)),
    row("used for tuning", ({ heldOut }) => !heldOut),
    row("held out", ({ heldOut }) => heldOut),
    row("all", () => true),
  ])}\n`;
}

function cells(name: string, ours: RankingScore, plain: RankingScore): string[] {
  const percent = (share: number): string => (share * 100).toFixed(0);
  return [
    name,
    String(ours.queries),
    percent(ours.first),
    percent(plain.first),
    percent(ours.firstThree),
    percent(plain.firstThree),
    ours.meanReciprocalRank.toFixed(2),
    plain.meanReciprocalRank.toFixed(2),
  ];
}
