import type { ManualRule } from "../rule.ts";

/** A number in `points` that the current edition of the Standard does not have. */
export const unknownPoint: ManualRule = {
  id: "unknown-point",
  *check({ manual }) {
    const known = new Set(manual.editions[0]?.points.map(({ number }) => number));
    for (const page of manual.pages) {
      for (const { value, at } of page.front.points) {
        if (known.has(value)) continue;
        yield {
          message: `The Service Standard of this manual has no point ${value}`,
          fix: known.size > 0 ? `Write a number that it has: ${[...known].join(", ")}.` : "Add a page for the Standard and its points, or delete the number.",
          place: { file: page.path, line: at.line, column: at.column },
        };
      }
    }
  },
};
