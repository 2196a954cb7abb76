import { groupBy } from "../../pages/group.ts";
import { placeOfKey } from "../../pages/place-of-key.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { wholesOf } from "./wholes.ts";

/** Two neighbours with one `order`. */
export const duplicateOrder: ManualRule = {
  id: "duplicate-order",
  *check({ manual }) {
    const ordered = manual.listed.filter(({ front }) => front.order !== undefined);
    if (ordered.length < 2) return;
    // Parts stand in one list, whatever folders they are in.
    const wholes = new Map(wholesOf(manual).flatMap(({ page, parts }) => parts.map((part) => [part, page.url] as const)));
    for (const group of groupBy(ordered, (page) => `${page.type} ${wholes.get(page) ?? parentOf(page.url)} ${page.front.order}`).values()) {
      const [first, ...others] = group.sort((a, b) => (a.path < b.path ? -1 : 1));
      if (!first) continue;
      for (const page of others) {
        yield {
          message: `${quoted(page.path, 200)} and ${quoted(first.path, 200)} both have "order: ${page.front.order}"`,
          fix: "Give each of the two an order of its own.",
          place: placeOfKey(page, "order"),
          related: [{ ...placeOfKey(first, "order"), message: "The other page with this order" }],
        };
      }
    }
  },
};

/** The address of the folder that a page's own folder or file stands in. */
const parentOf = (url: string): string => url.slice(0, url.lastIndexOf("/", url.length - 2) + 1);
