import type { Manual } from "../../manual/manual.ts";
import { addressesAbove } from "../../pages/address.ts";
import type { Page } from "../../pages/page.ts";
import { placeOfKey } from "../../pages/place-of-key.ts";
import type { Category } from "../../taxonomy/categories.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";

/** A page in one category's folder that says it belongs to another, where most of its neighbours keep to the folder's. */
export const categoryUnlikeFolder: ManualRule = {
  id: "category-unlike-folder",
  *check({ manual }) {
    const placed = placedPages(manual);
    const kept = countKept(placed);
    for (const { page, own, around } of placed) {
      const others = kept.get(around) ?? { same: 0, different: 0 };
      if (own === around || isWithin(own, around) || others.same < 2 * (others.different - 1)) continue;
      yield {
        message: `The category of this page is ${quoted(own.term.id)}, but the page lies in the folder of ${quoted(around.term.id)}`,
        fix: `Write "category: ${around.term.id}", or move the page to where the other pages on ${quoted(own.term.title)} are.`,
        place: placeOfKey(page, "category"),
      };
    }
  },
};

/** A page with its own category, and the one in whose folder it lies. */
interface PlacedPage {
  readonly page: Page;
  readonly own: Category;
  readonly around: Category;
}

/** The page of a category may stand below another. */
function placedPages({ pages, categories }: Manual): PlacedPage[] {
  const byUrl = new Map(categories.map((category) => [category.url, category]));
  const byId = new Map(categories.map((category) => [category.term.id, category]));
  return pages.flatMap((page) => {
    const own = page.front.category === undefined ? undefined : byId.get(page.front.category);
    const around = own && !byUrl.has(page.url) && page.type !== "category" ? nearestAbove(page.url, byUrl) : undefined;
    return own && around ? [{ page, own, around }] : [];
  });
}

function nearestAbove(url: string, byUrl: ReadonlyMap<string, Category>): Category | undefined {
  for (const above of addressesAbove(url)) {
    const category = byUrl.get(above);
    if (category) return category;
  }
  return undefined;
}

/** For each folder, how many of its pages keep to its category, and how many do not. */
function countKept(placed: readonly PlacedPage[]): Map<Category, { same: number; different: number }> {
  const counts = new Map<Category, { same: number; different: number }>();
  for (const { own, around } of placed) {
    const count = counts.get(around) ?? { same: 0, different: 0 };
    counts.set(around, count);
    if (own === around) count.same += 1;
    else count.different += 1;
  }
  return counts;
}

/** Of two categories where one lies within the other, either may be named. */
const isWithin = (own: Category, around: Category): boolean => own.url.startsWith(around.url) || around.url.startsWith(own.url);
