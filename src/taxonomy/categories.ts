import type { Page } from "../pages/page.ts";
import { addressKey, urlFor } from "../pages/address.ts";
import { groupBy } from "../pages/group.ts";
import { compareUrls } from "../pages/order.ts";
import type { CategoryTerm } from "../settings/settings.ts";

/** A subject of guidance with its pages. */
export interface Category {
  readonly term: CategoryTerm;
  /** The page that its author wrote for it, if any. */
  readonly page?: Page;
  readonly url: string;
  /** Every page of this category but its own page, in list order. */
  readonly members: readonly Page[];
}

/** The categories of the settings, in their order; `pages` must be in list order. */
export function categoriesOf(terms: readonly CategoryTerm[], pages: readonly Page[]): readonly Category[] {
  const byCategory = groupBy(pages, (page) => page.front.category);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return terms.map((term) => {
    const tagged = byCategory.get(term.id) ?? [];
    const page = ownPage(term, tagged, byUrl);
    const members = tagged.filter((member) => member !== page && member.type !== "home");
    return { term, url: page?.url ?? freeUrl(term, byUrl), members, ...(page ? { page } : {}) };
  });
}

function ownPage(term: CategoryTerm, tagged: readonly Page[], byUrl: ReadonlyMap<string, Page>): Page | undefined {
  if (term.page !== undefined) return byUrl.get(urlFor(addressKey(term.page)));
  const written = tagged.filter((page) => page.type === "category");
  return written.find((page) => page.url === `/${term.id}/`) ?? written.toSorted((a, b) => depth(a) - depth(b) || compareUrls(a.url, b.url))[0];
}

const depth = (page: Page): number => page.url.split("/").length;

/** Where the page of a category that nobody wrote is made. */
function freeUrl(term: CategoryTerm, byUrl: ReadonlyMap<string, Page>): string {
  const own = urlFor(addressKey(term.page ?? `/${term.id}`));
  return byUrl.has(own) ? `/categories/${term.id}/` : own;
}
