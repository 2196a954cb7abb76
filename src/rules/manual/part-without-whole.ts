import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A chapter or point that stands in no folder of a publication or Standard, and so is shown as a plain page. */
export const partWithoutWhole: ManualRule = {
  id: "part-without-whole",
  *check({ manual: { pages, publications, editions, unreadable } }) {
    const placed = new Set([...publications.flatMap(({ chapters }) => chapters), ...editions.flatMap(({ points }) => points)].map(({ page }) => page));
    for (const page of pages) {
      if ((page.type !== "chapter" && page.type !== "point") || placed.has(page)) continue;
      // The whole may be a page that cannot be read.
      if (unreadable.some(({ url }) => page.url.startsWith(url))) continue;
      const { places, layout, type } = page.front;
      const whole = page.type === "chapter" ? "publication" : "standard";
      yield {
        message: `The page is a ${page.type}, but no page with the layout ${quoted(whole)} is in its folder or in one above`,
        fix: `Move the file below the page that it is a part of, or change "${layout ? "layout" : "type"}: ${layout ?? type ?? page.type}".`,
        place: { file: page.path, ...(places.get(layout ? "layout" : "type") ?? { line: 1, column: 1 }) },
      };
    }
  },
};
