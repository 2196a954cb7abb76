import { placeOfKey } from "../../pages/place-of-key.ts";
import type { ManualRule } from "../rule.ts";

/** A page whose review date has passed. */
export const reviewOverdue: ManualRule = {
  id: "review-overdue",
  *check({ manual, today }) {
    for (const page of manual.listed) {
      const { reviewBy } = page.front;
      if (reviewBy === undefined || reviewBy >= today) continue;
      yield {
        message: `The page was to be reviewed by ${reviewBy}, which has passed`,
        fix: "Make sure that the page is still right, then write the date of its next review.",
        place: placeOfKey(page, "review_by"),
      };
    }
  },
};
