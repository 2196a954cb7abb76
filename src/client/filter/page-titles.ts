import type { FilterParts } from "./filter-parts.ts";

/** Headings that name the page's own choice, and what they say while the list shows another. */
export interface PageTitles {
  showOwn(isOwn: boolean): void;
}

const otherwise = "Guidance";

/** Takes over the list's heading and, on a page that is nothing but its list, the page's title and the tab's. */
export function createPageTitles(document: Document, { root, heading }: FilterParts): PageTitles {
  const title = root.hasAttribute("data-filter-title") ? document.querySelector("h1") : null;
  const own = { heading: heading.textContent, title: title?.textContent ?? "", tab: document.title };
  return {
    showOwn(isOwn) {
      heading.textContent = isOwn ? own.heading : otherwise;
      if (!title) return;
      title.textContent = isOwn ? own.title : otherwise;
      document.title = isOwn ? own.tab : own.tab.replace(own.title, otherwise);
    },
  };
}
