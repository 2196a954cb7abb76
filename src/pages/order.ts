import type { Page } from "./page.ts";

const titles = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

/** Orders two titles as a reader expects: case and accents aside, numbers by value. */
export const compareTitles = (a: string, b: string): number => titles.compare(a, b);

/** Orders pages in a list: those with an `order` first, by it; then by title; then by url, so that ties never depend on chance. */
export function compareInList(a: Page, b: Page): number {
  return compareOrders(a.front.order, b.front.order) || compareTitles(a.title, b.title) || compareUrls(a.url, b.url);
}

/** Orders two `order` values; what has none comes last. */
function compareOrders(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}

/** Orders urls by their segments, so that a folder stands before its neighbours whose names begin alike. */
export function compareUrls(a: string, b: string): number {
  const left = a.replace(/\//g, "\u0000");
  const right = b.replace(/\//g, "\u0000");
  return left < right ? -1 : left > right ? 1 : 0;
}
