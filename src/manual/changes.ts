import type { Page } from "../pages/page.ts";
import { compareTitles, compareUrls } from "../pages/order.ts";
import type { Change } from "./manual.ts";

/** Every dated note of every page, newest first; a page that only says when it was published counts as that one change. */
export function changesOf(pages: readonly Page[]): readonly Change[] {
  return pages
    .filter(({ front }) => front.status !== "withdrawn")
    .flatMap((page): Change[] => {
      const { updates, published } = page.front;
      const noted = updates.map(({ date, note }) => ({ page, date, note }));
      const first = typeof published === "string" && !updates.some(({ date }) => date <= published);
      return first ? [...noted, { page, date: published, note: "First published." }] : noted;
    })
    .sort(
      (a, b) =>
        (a.date < b.date ? 1 : a.date > b.date ? -1 : 0) ||
        compareTitles(a.page.title, b.page.title) ||
        compareUrls(a.page.url, b.page.url),
    );
}
