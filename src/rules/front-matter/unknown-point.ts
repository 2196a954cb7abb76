import type { Manual } from "../../manual/manual.ts";
import type { ManualRule } from "../rule.ts";

/** A number in `points` that the current edition of the Standard does not have. */
export const unknownPoint: ManualRule = {
  id: "unknown-point",
  *check({ manual }) {
    const edition = manual.editions[0];
    const known = new Set(edition?.points.map(({ number }) => number));
    for (const page of manual.pages) {
      for (const { value, at } of page.front.points) {
        if (known.has(value) || mayBeUnread(manual, edition?.page.url, value)) continue;
        yield {
          message: `The Service Standard of this manual has no point ${value}`,
          fix: known.size > 0 ? `Write a number that it has: ${[...known].join(", ")}.` : "Add a page for the Standard and its points, or delete the number.",
          place: { file: page.path, line: at.line, column: at.column },
        };
      }
    }
  },
};

/** Whether the page of the Standard cannot be read, or one that bears this number; then nobody knows which points there are. */
const mayBeUnread = ({ unreadable, pages }: Manual, standard: string | undefined, point: number): boolean =>
  unreadable.some(({ url }) =>
    standard === undefined
      ? pages.some((page) => page.type === "point" && page.url.startsWith(url))
      : url.startsWith(standard) && url.slice(standard.length).match(/\d+/g)?.some((digits) => Number(digits) === point) === true,
  );
