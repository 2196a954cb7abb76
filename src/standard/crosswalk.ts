import type { ResolvedLink } from "../links/backlinks.ts";
import type { Page } from "../pages/page.ts";
import type { Edition, Point } from "./editions.ts";

/** Points of the current edition and guidance, both ways. */
export interface Crosswalk {
  /** For each page, the points that it helps with, in their order. */
  readonly pointsOf: ReadonlyMap<Page, readonly Point[]>;
  /** For each point's page, the guidance that helps to meet it. */
  readonly guidanceFor: ReadonlyMap<Page, readonly Page[]>;
}

interface Sources {
  readonly editions: readonly Edition[];
  readonly pages: readonly Page[];
  readonly pageAt: ReadonlyMap<string, Page>;
  readonly links: ReadonlyMap<Page, readonly ResolvedLink[]>;
}

/** Joins points and guidance: from what pages declare, and from the links in the text of points. */
export function crosswalkOf({ editions, pages, pageAt, links }: Sources): Crosswalk {
  const points = editions[0]?.points ?? [];
  const pointsOf = new Map<Page, Point[]>();
  const guidanceFor = new Map<Page, Page[]>();
  const join = (page: Page, point: Point): void => {
    const known = pointsOf.get(page);
    if (known?.includes(point)) return;
    pointsOf.set(page, [...(known ?? []), point]);
    if (point.page) guidanceFor.set(point.page, [...(guidanceFor.get(point.page) ?? []), page]);
  };
  for (const page of pages) {
    for (const { value } of page.front.points) {
      const point = points.find(({ number }) => number === value);
      if (point) join(page, point);
    }
  }
  for (const point of points) {
    for (const { target } of (point.page && links.get(point.page)) ?? []) {
      const page = target.kind === "page" ? pageAt.get(target.url) : undefined;
      if (page && (page.type === "guide" || page.type === "pattern")) join(page, point);
    }
  }
  for (const list of pointsOf.values()) list.sort((a, b) => a.number - b.number);
  return { pointsOf, guidanceFor };
}
