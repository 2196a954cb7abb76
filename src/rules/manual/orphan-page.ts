import { topOf } from "../../text/place.ts";
import type { ManualRule } from "../rule.ts";
import { hasLists } from "./in-a-list.ts";

/** A page that no link, trail or list leads to. */
export const orphanPage: ManualRule = {
  id: "orphan-page",
  *check({ manual, reachable: reachablePages }) {
    // A page that cannot be read may be the one that links to it.
    if (!hasLists(manual) || manual.unreadable.length > 0) return;
    const reachable = reachablePages();
    for (const page of manual.listed) {
      // A page without front matter has been reported for that, and all that it needs is said there.
      if (reachable.has(page) || page.front.places.size === 0) continue;
      const linking = manual.backlinks.get(page.url) ?? [];
      yield {
        message: linking.length > 0 ? "Only pages that readers cannot get to themselves link to this page" : "No other page links to this page, and no subject, phase or role lists it",
        fix: "Link to it from a page that its readers use, or give it a category, phases or an audience.",
        place: topOf(page.path),
        ...(linking.length > 0 ? { related: linking.slice(0, 10).map(({ path }) => ({ ...topOf(path), message: "A page that links to it" })) } : {}),
      };
    }
  },
};
