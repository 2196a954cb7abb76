import type { Manual } from "../../manual/manual.ts";
import { addressesAbove } from "../../pages/address.ts";
import type { PageType } from "../../pages/page-type.ts";
import type { Page } from "../../pages/page.ts";
import { topOf } from "../../text/place.ts";
import type { ManualRule } from "../rule.ts";
import { hasLists, isInList } from "./in-a-list.ts";

/** Guidance that readers choose by subject, phase or role; other pages have a place of their own. */
const chosen: ReadonlySet<PageType> = new Set<PageType>(["guide", "pattern", "publication"]);
const keys = ["category", "phases", "audience"];

/** Guidance that is linked to, but stands in no list that readers choose from. */
export const unlistedPage: ManualRule = {
  id: "unlisted-page",
  *check({ manual, reachable }) {
    const listing = listingAddresses(manual);
    const unlisted = hasLists(manual) ? manual.listed.filter((page) => chosen.has(page.type) && page.url !== "/" && !isInList(page) && !isBelowList(page, listing)) : [];
    if (unlisted.length === 0) return;
    for (const { path, front } of unlisted.filter((page) => reachable().has(page))) {
      // A page without front matter, or with words that are not known, has been reported for that.
      if (front.places.size === 0 || keys.some((key) => front.places.has(key))) continue;
      yield {
        message: "This page has no category, no phases and no audience, so no list that readers choose from shows it",
        fix: "Give it a category, phases or an audience.",
        place: topOf(path),
      };
    }
  },
};

/** The addresses of pages that list all that is below them, as every page of type category does; one that cannot be read may be such a page. */
const listingAddresses = ({ pages, unreadable }: Manual): ReadonlySet<string> =>
  new Set([...pages.filter(({ type }) => type === "category"), ...unreadable].map(({ url }) => url));

function isBelowList({ url }: Page, listing: ReadonlySet<string>): boolean {
  for (const above of addressesAbove(url)) if (listing.has(above)) return true;
  return false;
}
