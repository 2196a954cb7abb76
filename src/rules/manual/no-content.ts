import { topOf } from "../../text/place.ts";
import type { ManualRule } from "../rule.ts";

/** A content folder without a page that can be published. */
export const noContent: ManualRule = {
  id: "no-content",
  *check({ manual }) {
    if (!manual.pages.every(({ isMade }) => isMade)) return;
    yield {
      message: "The content folder holds no page that can be published",
      fix: "Add a Markdown file, or name another folder with --content.",
      place: topOf("."),
    };
  },
};
