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
  const partners = partnersOf(runs);
  let result = "";
  let from = 0;
  runs.forEach(({ at }, index) => {
    const partner = partners[index];
    if (at < from || !partner) return;
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

/** For each run the next one of its length in its block, found from the end so that no run is looked at twice. */
function partnersOf(runs: readonly Run[]): (Run | undefined)[] {
  const next = new Map<number, Run>();
  const partners: (Run | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    const partner = next.get(run.length);
    partners[index] = partner?.block === run.block ? partner : undefined;
    next.set(run.length, run);
  }
  return partners;
}
