import { formatTable } from "./format-table.ts";
import type { Verdict } from "./goals.ts";
import { verdictLine } from "./format-results.ts";
import type { SearchSize } from "./measure-search.ts";

const headings = ["pages", "index s", "index ms/page", "service peak MB", "both peak MB", "files", "index KB", "words KB", "suggestions KB", "pack s", "pack CPU s", "pack peak MB"];

/** What search and the offline copy took at all sizes as a table, then each goal on a line. */
export function formatSearch(sizes: readonly SearchSize[], verdicts: readonly Verdict[]): string {
  const rows = sizes.map(({ pages, seconds, servicePeak, totalPeak, files, indexBytes, wordsBytes, suggestionsBytes, packing }) => [
    String(pages),
    seconds.toFixed(2),
    ((seconds * 1000) / pages).toFixed(2),
    servicePeak.toFixed(0),
    totalPeak.toFixed(0),
    String(files),
    ...[indexBytes, wordsBytes, suggestionsBytes].map((bytes) => (bytes / 1000).toFixed(0)),
    packing.wallSeconds.toFixed(2),
    packing.cpuSeconds.toFixed(2),
    packing.peakMegabytes.toFixed(0),
  ]);
  return `Search index with every page in it, made without rendering pages, and the offline copy of the whole site:\n${formatTable(headings, rows)}\n\n${verdicts.map((verdict) => `${verdictLine(verdict)}\n`).join("")}`;
}
