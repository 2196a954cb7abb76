import { placeOfKey } from "../../pages/place-of-key.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { wholesOf } from "./wholes.ts";

/** A chapter or point that stands in no folder of a publication or Standard, and so is shown as a plain page. */
export const partWithoutWhole: ManualRule = {
  id: "part-without-whole",
  *check({ manual }) {
    const placed = new Set(wholesOf(manual).flatMap(({ parts }) => parts));
    for (const page of manual.pages) {
      if ((page.type !== "chapter" && page.type !== "point") || placed.has(page)) continue;
      // The whole may be a page that cannot be read.
      if (manual.unreadable.some(({ url }) => page.url.startsWith(url))) continue;
      const { layout, type } = page.front;
      const whole = page.type === "chapter" ? "publication" : "standard";
      yield {
        message: `The page is a ${page.type}, but no page with the layout ${quoted(whole)} is in its folder or in one above`,
        fix: `Move the file below the page that it is a part of, or change "${layout ? "layout" : "type"}: ${layout ?? type ?? page.type}".`,
        place: placeOfKey(page, layout ? "layout" : "type"),
      };
    }
  },
};
