import type { ManualRule } from "../rule.ts";

/** A page whose review date has passed. */
export const reviewOverdue: ManualRule = {
  id: "review-overdue",
  *check({ manual, today }) {
    for (const { path, front } of manual.listed) {
      if (front.reviewBy === undefined || front.reviewBy >= today) continue;
      yield {
        message: `The page was to be reviewed by ${front.reviewBy}, which has passed`,
        fix: "Make sure that the page is still right, then write the date of its next review.",
        place: { file: path, ...(front.places.get("review_by") ?? { line: 1, column: 1 }) },
      };
    }
  },
};
