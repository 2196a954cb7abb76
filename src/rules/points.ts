import type { MixedRule } from "./mixed-rule.ts";

/** A point that a page helps with must be one of the current edition's. */
export const points: MixedRule = function* ({ pages, editions }) {
  const known = editions[0]?.points.map(({ number }) => number) ?? [];
  for (const page of pages) {
    for (const { value, at } of page.front.points) {
      if (known.includes(value)) continue;
      yield {
        rule: "unknown-point",
        message: `The Service Standard of this manual has no point ${value}`,
        fix: known.length > 0 ? `Use a number from ${Math.min(...known)} to ${Math.max(...known)}.` : "Add a page for the Standard and its points, or remove the number.",
        place: { file: page.path, ...at },
      };
    }
  }
};
