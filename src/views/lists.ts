import type { Page } from "../pages/page.ts";
import { groupBy } from "../pages/group.ts";
import type { Settings } from "../settings/settings.ts";
import type { ViewContext } from "./context.ts";
import type { LinkView, ListItem, ListSection } from "./view.ts";

/** A page as an item of a list, with a remark if one is given. */
export function listItemOf(page: Page, { addresses }: ViewContext, note?: string): ListItem {
  return {
    title: page.title,
    url: addresses.page(page.url),
    ...(page.summary ? { summary: page.summary } : {}),
    ...(note ? { note } : {}),
  };
}

/** A page as a plain link. */
export const linkTo = (page: Page, { addresses }: ViewContext): LinkView => ({ text: page.title, url: addresses.page(page.url) });

interface SectionOptions {
  /** The remark on a page, if any. */
  readonly noteOf?: (page: Page) => string | undefined;
  /** The anchor of a category's section. */
  readonly idOf?: (category: string) => string;
}

/** Pages in sections, one a category in the manual's order; pages of no category come last. */
export function sectionsByCategory(
  pages: readonly Page[],
  context: ViewContext,
  { noteOf = () => undefined, idOf = (id) => id }: SectionOptions = {},
): readonly ListSection[] {
  const groups = groupBy(pages, (page) => page.front.category);
  const items = (id: string | undefined): ListItem[] => (groups.get(id) ?? []).map((page) => listItemOf(page, context, noteOf(page)));
  const named = context.manual.categories.map(({ term, page, url, members }) => ({
    id: idOf(term.id),
    title: term.title,
    ...(term.description ? { summary: term.description } : {}),
    ...(page || members.length > 0 ? { url: context.addresses.page(url) } : {}),
    items: items(term.id),
  }));
  const other = { id: idOf("other"), title: named.some((section) => section.items.length > 0) ? "Other guidance" : "All guidance", items: items(undefined) };
  return [...named, other].filter((section) => section.items.length > 0);
}

/** The titles of a page's primary audiences, as a remark: "For designers and developers". */
export function primaryAudienceNote(page: Page, settings: Settings): string | undefined {
  const titles = settings.audiences
    .filter(({ id }) => page.front.audience.primary.includes(id))
    .map(({ title }) => lowerFirst(title));
  if (titles.length === 0) return undefined;
  return `For ${titles.length === 1 ? titles[0] : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1)}`}`;
}

/** A title inside a sentence; acronyms keep their capitals. */
export const lowerFirst = (title: string): string => (/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
