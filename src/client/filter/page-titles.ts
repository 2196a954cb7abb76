import { type FilterState, noFilter, sameState } from "../../facets/filter-state.ts";
import type { FilterParts } from "./filter-parts.ts";

/** Headings that name the page's own choice, and what they say while the list shows another. */
export interface PageTitles {
  show(state: FilterState, isOwn: boolean): void;
}

const otherTitle = "Guidance";

/** Takes over the list's heading and, where the page's title says nothing but its own choice, the title, the words below it and the tab's; an article keeps its own. */
export function createPageTitles(document: Document, { root, heading }: FilterParts): PageTitles {
  const title = root.hasAttribute("data-filter-title") ? document.querySelector("h1") : null;
  const lead = document.querySelector<HTMLElement>(".app-article__lead");
  const own = { heading: heading.textContent, title: title?.textContent ?? "", tab: document.title };
  return {
    show(state, isOwn) {
      heading.textContent = isOwn ? own.heading : title ? otherTitle : besideArticle(state);
      if (!title) return;
      title.textContent = isOwn ? own.title : otherTitle;
      document.title = isOwn ? own.tab : own.tab.replace(own.title, otherTitle);
      if (lead) lead.hidden = !isOwn;
    },
  };
}

/** Says that the list is not about what the article above it is about. */
const besideArticle = (state: FilterState): string => (sameState(state, noFilter) ? "All guidance" : "All guidance, filtered");
