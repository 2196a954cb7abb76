import type { Prose } from "../../pages/markdown.ts";

/** A line of a block of prose. */
export interface ProseLine {
  readonly text: string;
  readonly written: string;
  /** Where in the block it starts. */
  readonly from: number;
}

/** The lines of a block of prose, without their line ends. */
export function linesOf({ text, written }: Prose): ProseLine[] {
  const lines: ProseLine[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    lines.push({ text: text.slice(from, to), written: written.slice(from, to), from });
    from = to + 1;
  }
  return lines;
}
