import { topOf } from "../../text/place.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A file that stands where a page is published; two pages with one address are found while they are read. */
export const duplicateUrl: ManualRule = {
  id: "duplicate-url",
  *check({ manual }) {
    for (const { path } of manual.assets) {
      const page = manual.pageAt.get(`/${path}/`);
      if (!page) continue;
      yield {
        message: `${quoted(path)} and ${quoted(page.path)} would both be published at ${quoted(`/${path}`)}`,
        fix: "Rename one of the two files.",
        place: topOf(path),
        related: [{ ...topOf(page.path), message: "The page" }],
      };
    }
  },
};
