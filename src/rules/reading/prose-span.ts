import type { Prose } from "../../pages/markdown.ts";
import type { Problem } from "../rule.ts";

/** The place of some characters of a block of prose, `end` not included. */
export function spanIn({ at }: Pick<Prose, "at">, start: number, end: number): Problem["at"] {
  const first = at(start);
  const last = at(Math.max(start, end - 1));
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column + 1 };
}
