import type { Finding } from "../../diagnostics/diagnostic.ts";
import { addressKey } from "../../pages/address.ts";
import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualContext } from "../rule.ts";

/**
 * Categories whose page the settings name, but nobody wrote. The manual makes one where the category has guidance, so
 * that alone is no mistake: only an address much like a page's, or one at which nothing is made either.
 */
export function* categoriesWithoutPage({ manual: { categories, pages, settingsFile, unreadable } }: ManualContext): Iterable<Omit<Finding, "rule">> {
  for (const { term, page, members } of categories) {
    if (term.page === undefined || term.pageAt === undefined || page) continue;
    const key = addressKey(term.page);
    if (unreadable.some(({ url }) => addressKey(url) === key)) continue;
    const near = nearest(key, pages.map(({ url }) => addressKey(url)), Math.min(0.34, 2.01 / key.length));
    if (near === undefined && members.length > 0) continue;
    yield {
      message: `No page at ${quoted(term.page)}, which the settings name as the page of the category ${quoted(term.title)}`,
      fix: near === undefined ? "Write the page, or correct the address." : `Change it to ${quoted(near)}, or write the page.`,
      place: { file: settingsFile, ...term.pageAt },
    };
  }
}
