import type { Manual } from "../../manual/manual.ts";
import { groupBy } from "../../pages/group.ts";
import type { Page } from "../../pages/page.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** Two neighbours with one `order`. */
export const duplicateOrder: ManualRule = {
  id: "duplicate-order",
  *check({ manual }) {
    const ordered = manual.listed.filter(({ front }) => front.order !== undefined);
    if (ordered.length < 2) return;
    const wholes = wholesOf(manual);
    for (const group of groupBy(ordered, (page) => `${page.type} ${wholes.get(page) ?? parentOf(page.url)} ${page.front.order}`).values()) {
      const [first, ...others] = group.sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const { path, front } of first ? others : []) {
        yield {
          message: `${quoted(path, 200)} and ${quoted(first?.path ?? "", 200)} both have "order: ${front.order}"`,
          fix: "Give each of the two an order of its own.",
          place: placeOf(path, front),
          related: [{ ...placeOf(first?.path ?? "", first?.front ?? front), message: "The other page with this order" }],
        };
      }
    }
  },
};

const placeOf = (file: string, { places }: Page["front"]) => ({ file, ...(places.get("order") ?? { line: 1, column: 1 }) });

/** For each chapter and point, the address of the publication or Standard that it is a part of, whatever folder it is in. */
function wholesOf({ publications, editions }: Manual): ReadonlyMap<Page, string> {
  return new Map([
    ...publications.flatMap(({ page, chapters }) => chapters.map((chapter) => [chapter.page, page.url] as const)),
    ...editions.flatMap(({ page, points }) => points.flatMap((point) => (point.page ? [[point.page, page.url] as const] : []))),
  ]);
}

/** The address of the folder that a page's own folder or file stands in. */
const parentOf = (url: string): string => url.slice(0, url.lastIndexOf("/", url.length - 2) + 1);
