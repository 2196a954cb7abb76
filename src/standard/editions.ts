import type { Page } from "../pages/page.ts";
import { folderOf, slugOf } from "../pages/address.ts";
import { compareInList, compareUrls } from "../pages/order.ts";

/** One numbered requirement of an edition of the Service Standard. */
export interface Point {
  readonly number: number;
  readonly title: string;
  /** The url of the page it stands on. */
  readonly url: string;
  /** Its id on that page, where the page holds several points; else empty. */
  readonly fragment: string;
  readonly page?: Page;
  readonly summary?: string;
}

/** One numbering of the Service Standard: 26 points (2013), 18 (2015) or 14 (2019). */
export interface Edition {
  readonly page: Page;
  readonly points: readonly Point[];
  /** Pages that explain how the Standard is applied, in list order. */
  readonly supporting: readonly Page[];
}

/** The editions that the manual holds; the first is the current one: that with pages of its own for points, else the first by order and url. */
export function editionsOf(pages: readonly Page[]): readonly Edition[] {
  const supporting = pages.filter((page) => page.type === "standard-support").sort(compareInList);
  return pages
    .filter((page) => page.type === "standard")
    .map((page) => ({ page, points: pointsOf(page, pages), supporting: supporting.filter((each) => isBelow(each, page)) }))
    .sort(
      (a, b) =>
        Number(b.points.some((point) => point.page)) - Number(a.points.some((point) => point.page)) ||
        (a.page.front.order ?? 0) - (b.page.front.order ?? 0) ||
        compareUrls(a.page.url, b.page.url),
    );
}

function pointsOf(standard: Page, pages: readonly Page[]): readonly Point[] {
  const written = pages.filter((page) => page.type === "point" && isBelow(page, standard)).map(pointOfPage);
  const points = written.length > 0 ? written : pointsInBody(standard);
  return points.sort((a, b) => a.number - b.number || compareUrls(a.url, b.url));
}

function pointOfPage(page: Page): Point {
  const number = page.front.order ?? Number(/^\d+/.exec(page.title)?.[0] ?? /\d+/.exec(slugOf(page.url))?.[0] ?? 0);
  const title = page.title.replace(/^(?:point\s+)?\d+[.:)]?\s+/i, "");
  return { number, title, url: page.url, fragment: "", page, ...(page.summary ? { summary: page.summary } : {}) };
}

/** Points that stand on the Standard's own page, as numbered headings or as list items `criterion-N`. */
function pointsInBody({ url, facts }: Page): Point[] {
  const numbered = facts.headings.flatMap(({ text, id }) => {
    const [, number, title] = /^(\d+)[.:)]\s*(.+)$/.exec(text) ?? [];
    return number && title ? [{ number: Number(number), title, url, fragment: id }] : [];
  });
  if (numbered.length > 0) return numbered;
  return [...facts.anchors].flatMap(([id, at]) => {
    const number = /^criterion-(\d+)$/.exec(id)?.[1];
    const heading = facts.headings.find((each) => each.at.line > at.line || (each.at.line === at.line && each.at.column >= at.column));
    const title = heading?.text.replace(/^\s*\d+[.:)]?\s*/, "").trim();
    return number ? [{ number: Number(number), title: title ?? `Point ${number}`, url, fragment: id }] : [];
  });
}

const isBelow = (page: Page, index: Page): boolean => folderOf(page.path).startsWith(folderOf(index.path));
