import type { ManualRule } from "../rule.ts";
import { isInList } from "./in-a-list.ts";

/** A page that lists show and search does not. */
export const hiddenFromSearch: ManualRule = {
  id: "hidden-from-search",
  *check({ manual }) {
    const { search } = manual.settings;
    if (!search.enabled || search.includeExcluded) return;
    for (const page of manual.pages) {
      if (!page.front.excludeFromSearch || !isInList(page)) continue;
      yield {
        message: "Lists show this page, but search leaves it out",
        fix: 'Delete "exclude_from_search", unless readers should not find the page.',
        place: { file: page.path, ...(page.front.places.get("exclude_from_search") ?? { line: 1, column: 1 }) },
      };
    }
  },
};
