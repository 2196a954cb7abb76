import type { PageSource } from "../../pages/page-source.ts";
import type { OwnProse } from "./own-prose.ts";
import { shownKeys } from "./shown-keys.ts";

/** The words of front matter that readers see, where each value stands on one line as it is. */
export function* frontProse({ text, front }: PageSource): Generator<OwnProse> {
  for (const key of shownKeys) {
    const value = front[key];
    const at = front.places.get(key);
    if (value === undefined || !at) continue;
    const line = lineOf(text, at.line);
    const column = line.indexOf(value, at.column + key.length) + 1;
    // A value that is folded or escaped has no single place: its key stands for it.
    yield { kind: key === "title" ? "title" : "summary", text: value, at: (offset) => (column === 0 ? at : { line: at.line, column: column + offset }) };
  }
}

/** A line of a text, from 1. */
function lineOf(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf("\n", start) + 1;
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}
