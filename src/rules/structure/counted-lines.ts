import { linesOf, type ProseLine } from "../reading/prose-lines.ts";
import type { Prose } from "../../pages/markdown.ts";

/** Lines of a paragraph that count items one after another. */
export interface CountedLines {
  readonly first: ProseLine;
  /** What the first line starts with. */
  readonly sign: string;
  readonly length: number;
  /** Whether Markdown would read them as a list, if a paragraph did not stand right above. */
  readonly isKnown: boolean;
}

/** `(1)`, `a)`, `ii.`, as other programs count, and `2.`, which Markdown does not read in the middle of a paragraph. */
const start = /^[ \t]*(?:(\d{1,2})[.)]|\((\d{1,2})\)|\(?([a-z]|[ivx]{2,4})[.)])(?=[ \t]+\S)/;
const roman: readonly string[] = " i ii iii iv v vi vii viii ix x xi xii".split(" ");

interface Counted {
  readonly line: ProseLine;
  readonly sign: string;
  readonly style: string;
  /** What it may stand for, as a letter or as a Roman number. */
  readonly values: readonly number[];
}

/** Two or more lines, one below the other, that count on from each other. */
export function countedLinesOf(block: Prose): readonly CountedLines[] {
  const runs: Counted[][] = [];
  let last: Counted | undefined;
  for (const line of linesOf(block)) {
    const next = countedOf(line);
    if (next && last && next.style === last.style && isNext(last, next)) runs.at(-1)?.push(next);
    else if (next) runs.push([next]);
    last = next;
  }
  return runs.flatMap((run): CountedLines[] => {
    const [first] = run;
    return first && run.length > 1 && startsList(first) ? [{ first: first.line, sign: first.sign, length: run.length, isKnown: /^\d/.test(first.sign) }] : [];
  });
}

function countedOf(line: ProseLine): Counted | undefined {
  const [whole, plain, bracketed, letters] = start.exec(line.text) ?? [];
  if (whole === undefined) return undefined;
  const sign = whole.trim();
  const digits = plain ?? bracketed;
  const values = digits !== undefined ? [Number(digits)] : [letters?.length === 1 ? letters.charCodeAt(0) - 96 : 0, roman.indexOf(letters ?? "")].filter((value) => value > 0);
  return { line, sign, style: sign.replace(/[a-z]+/, "a").replace(/\d+/, "1"), values };
}

const isNext = (last: Counted, next: Counted): boolean => next.values.some((value) => last.values.includes(value - 1));

/** Letters count from the first one; a number may follow others further up. */
const startsList = ({ sign, values }: Counted): boolean => /\d/.test(sign) || values.includes(1);
