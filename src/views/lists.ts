import { ownLanguage } from "../pages/own-language.ts";
import type { Page } from "../pages/page.ts";
import { audienceNote } from "../facets/audience-note.ts";
import { bySubject } from "../facets/by-subject.ts";
import { subjectsOf } from "../facets/guidance-of.ts";
import type { Settings } from "../settings/settings.ts";
import type { Addresses } from "./addresses.ts";
import type { ViewContext } from "./context.ts";
import type { LinkView, ListItem, ListSection } from "./view.ts";

/** What a list is made from. */
interface Listing {
  readonly addresses: Addresses;
  readonly manual: { readonly settings: Pick<Settings, "language" | "audiences"> };
}

/** A page as an item of a list, with a remark if one is given. */
export function listItemOf(page: Page, { addresses, manual }: Listing, note?: string): ListItem {
  const lang = ownLanguage(page, manual.settings);
  const tag = tagOf(page);
  return {
    title: page.title,
    url: addresses.page(page.url),
    ...(page.summary ? { summary: page.summary } : {}),
    ...(lang ? { lang } : {}),
    ...(tag ? { tag } : {}),
    ...(note ? { note } : {}),
  };
}

/** A page as a plain link. */
export function linkTo(page: Page, { addresses, manual }: Listing): LinkView {
  const lang = ownLanguage(page, manual.settings);
  return { text: page.title, url: addresses.page(page.url), ...(lang ? { lang } : {}) };
}

/** What a reader of a list has to know before following a link. */
const tagOf = ({ front: { status } }: Page): ListItem["tag"] => (status === "draft" ? "Draft" : status === "withdrawn" ? "Withdrawn" : undefined);

interface SectionOptions {
  /** How a page is listed; by default without a remark. */
  readonly itemOf?: (page: Page) => ListItem;
  /** The anchor of a category's section. */
  readonly idOf?: (category: string) => string;
}

/** Pages in sections, one a category in the manual's order, its own page first; pages of no category come last. */
export function sectionsByCategory(
  pages: readonly Page[],
  context: ViewContext,
  { itemOf = (page) => listItemOf(page, context), idOf = (id) => id }: SectionOptions = {},
): readonly ListSection[] {
  const groups = bySubject(pages, (page) => ({ category: page.front.category, url: page.url }), subjectsOf(context.manual));
  return groups.map(({ subject, title, items }) => ({
    id: idOf(subject?.id ?? "other"),
    title,
    ...(subject?.summary ? { summary: subject.summary } : {}),
    ...(subject?.url ? { url: context.addresses.page(subject.url) } : {}),
    items: items.map(itemOf),
  }));
}

/** Lists pages with their primary audiences as a remark, "For designers and developers"; each is made once, however many lists hold it. */
export function createGuidanceItems(listing: Listing): (page: Page) => ListItem {
  const known = new Map<Page, ListItem>();
  return (page) => {
    const item = known.get(page) ?? listItemOf(page, listing, audienceNote(page.front.audience.primary, listing.manual.settings.audiences));
    known.set(page, item);
    return item;
  };
}
