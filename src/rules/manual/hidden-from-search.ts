import type { Page } from "../../pages/page.ts";
import { placeOfKey } from "../../pages/place-of-key.ts";
import type { ManualRule } from "../rule.ts";
import { hasLists } from "./in-a-list.ts";

/** A page that readers come to by lists and links, and not by search. */
export const hiddenFromSearch: ManualRule = {
  id: "hidden-from-search",
  *check({ manual, reachable }) {
    const { search } = manual.settings;
    if (!search.enabled || search.includeExcluded) return;
    const hidden = manual.listed.filter(({ front }) => front.excludeFromSearch);
    const isFound = (page: Page): boolean => !hasLists(manual) || reachable().has(page);
    for (const page of hidden.filter(isFound)) {
      yield {
        message: "Lists or links lead to this page, but search leaves it out",
        fix: 'Delete "exclude_from_search", unless readers should not find the page.',
        place: placeOfKey(page, "exclude_from_search"),
      };
    }
  },
};
