import { nextAsLong } from "../../text/next-as-long.ts";
import { hide } from "./hide.ts";

interface Run {
  readonly at: number;
  readonly length: number;
  /** Code cannot reach over a blank line. */
  readonly block: number;
}

/** Hides inline code: what stands between two equally long runs of backticks in one block. */
export function hideRuns(text: string): string {
  const runs = runsIn(text);
  const partners = nextAsLong(runs.map(({ length }) => length));
  let result = "";
  let from = 0;
  runs.forEach(({ at, block }, index) => {
    const partner = runs[partners[index] ?? -1];
    if (at < from || partner?.block !== block) return;
    const end = partner.at + partner.length;
    result += text.slice(from, at) + hide(text.slice(at, end));
    from = end;
  });
  return result + text.slice(from);
}

function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  let block = 0;
  for (const { 0: found, index: at } of text.matchAll(/\\`|`+|\n[ \t]*(?=\n)/g)) {
    if (found.startsWith("\n")) block += 1;
    else if (!found.startsWith("\\")) runs.push({ at, length: found.length, block });
  }
  return runs;
}
