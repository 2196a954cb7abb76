import { guidanceTypes } from "../pages/page-type.ts";
import type { Page } from "../pages/page.ts";
import { compareTitles } from "../pages/order.ts";
import type { ViewContext } from "./context.ts";

const most = 5;
/** Only so many neighbours are looked at, so that the work for a page does not grow with the manual. */
const neighbours = 10;

/**
 * Guidance near a page that its text does not link to already: pages that the same pages link to, that link here,
 * or that help with the same points; nearest first.
 */
export function relatedPages(page: Page, { manual, pointsOf, guidanceFor }: ViewContext): readonly Page[] {
  const scores = new Map<Page, number>();
  const add = (other: Page | undefined, score: number): void => {
    if (other && other !== page && isGuidance(other)) scores.set(other, (scores.get(other) ?? 0) + score);
  };
  for (const from of (manual.backlinks.get(page.url) ?? []).slice(0, neighbours)) {
    if (from.type === "category" || from.type === "home") continue;
    const score = near(from, page);
    let seen = 0;
    for (const url of manual.outgoing.get(from) ?? []) {
      add(manual.pageAt.get(url), score);
      if (++seen === neighbours) break;
    }
  }
  for (const point of pointsOf.get(page) ?? []) {
    for (const other of (point.page ? guidanceFor.get(point.page) : undefined)?.slice(0, neighbours) ?? []) add(other, 2);
  }
  const linked = manual.outgoing.get(page);
  return [...scores]
    .filter(([other]) => !linked?.has(other.url) && other.type !== "point")
    .map(([other, score]) => ({ other, score: score + near(other, page) }))
    .sort((a, b) => b.score - a.score || compareTitles(a.other.title, b.other.title) || (a.other.url < b.other.url ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

const isGuidance = ({ type, front, isMade }: Page): boolean => !isMade && guidanceTypes.has(type) && front.status !== "withdrawn";

/** How much two pages have in common by category and primary audience. */
const near = (a: Page, b: Page): number =>
  1 + Number(a.front.category !== undefined && a.front.category === b.front.category) + Number(a.front.audience.primary.some((id) => b.front.audience.primary.includes(id)));
