import { generatedTypes } from "../../pages/page-type.ts";
import type { Page } from "../../pages/page.ts";
import { topOf } from "../../text/place.ts";
import type { ManualRule } from "../rule.ts";

/** A page that no team answers for, in a manual whose settings name teams. */
export const pageWithoutOwner: ManualRule = {
  id: "page-without-owner",
  *check({ manual }) {
    if (manual.settings.owners.length === 0) return;
    const owned = new Set<Page>(manual.publications.filter(({ page }) => page.front.owner !== undefined).flatMap(({ chapters }) => chapters.map(({ page }) => page)));
    for (const page of manual.listed) {
      // An owner that the settings do not know has been reported for that.
      if (page.front.places.has("owner") || generatedTypes.has(page.type) || owned.has(page)) continue;
      yield {
        message: "This page names no owner",
        fix: `Add "owner:" with one of: ${manual.settings.owners.map(({ id }) => id).join(", ")}.`,
        place: topOf(page.path),
      };
    }
  },
};
