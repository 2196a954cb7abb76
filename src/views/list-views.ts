import { groupBy } from "../pages/group.ts";
import { letterOf, letters } from "../pages/letters.ts";
import { letterId } from "../pages/section-ids.ts";
import { compareTitles } from "../pages/order.ts";
import type { Page } from "../pages/page.ts";
import type { Change } from "../manual/manual.ts";
import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import { countedLink, filterView, pairTable } from "./filter-view.ts";
import { linkTo, listItemOf, sectionsByCategory } from "./lists.ts";
import type { AToZView, BrowseView, CardsView, DateView, ListItem, ListSection, ThemesView, WhatsNewView } from "./view.ts";

const shared = (kind: string, url: string, title: string, description: string, context: ViewContext) => ({
  frame: frameOfMade(kind, { url, title, description }, context),
  url: context.addresses.page(url),
  title,
});

/** All guidance, by category. */
export function browseView(url: string, context: ViewContext, title = "Browse all guidance"): BrowseView {
  const { lists, manual } = context;
  const pages = lists.pagesFor({});
  const { frame, ...rest } = shared("browse", url, title, "All guidance, by subject.", context);
  const isGuidance = new Set(pages);
  const table = pairTable(context);
  const sections = sectionsByCategory(pages, context, { itemOf: context.guidanceItem });
  return {
    layout: "browse",
    ...rest,
    frame: { ...frame, scripts: ["filter"] },
    count: pages.length,
    filter: filterView({}, context),
    phases: manual.phases.map((phase) => countedLink({ phase }, phase.term.title, context)),
    audiences: manual.audiences.map((audience) => countedLink({ audience }, audience.term.title, context)),
    subjects: sections.map(({ id, title, items }) => ({ text: title, url: `#${id}`, count: items.length })),
    ...(table ? { table } : {}),
    others: manual.listed.filter((page) => !isGuidance.has(page) && page.url !== url).map((page) => linkTo(page, context)),
    sections,
  };
}

/** Every page by the first letter of its title. */
export function aToZView(url: string, context: ViewContext, title = "A to Z"): AToZView {
  const pages = context.manual.written.filter((page) => page.url !== url).sort((a, b) => compareTitles(a.title, b.title));
  const groups = groupBy(pages, (page) => letterOf(page.title));
  const sections = letters.map(
    (letter): ListSection => ({ id: letterId(letter), title: letter, items: (groups.get(letter) ?? []).map((page) => listItemOf(page, context)) }),
  );
  return { layout: "a-z", ...shared("a-z", url, title, "Every page of the manual, by title.", context), sections };
}

/** Pages by the theme that their front matter names. */
export function themesView(page: Page, context: ViewContext): ThemesView {
  const themed = context.manual.pages.filter(({ front }) => front.theme !== undefined);
  const sections = [...groupBy(themed, ({ front }) => front.theme ?? "")].map(([theme, pages]): ListSection => {
    const title = theme.replace(/-/g, " ");
    const items = pages.sort((a, b) => compareTitles(a.title, b.title)).map((each) => listItemOf(each, context));
    return { id: theme, title: title.charAt(0).toUpperCase() + title.slice(1), items };
  });
  return { layout: "themes", ...shared("themes", page.url, page.title, page.summary ?? "", context), sections };
}

/** Every dated change, newest first, by month. */
export function whatsNewView(url: string, context: ViewContext, title = "What’s new"): WhatsNewView {
  const { manual, dates, addresses } = context;
  const months = [...groupBy(manual.changes, ({ date }) => dates.month(date))].map(([month, changes]) => ({
    title: month,
    changes: changes.map((change) => changeItem(change, context)),
  }));
  return {
    layout: "whats-new",
    ...shared("whats-new", url, title, "What has changed in the manual, newest first.", context),
    feedUrl: addresses.page("/").concat("feed.xml"),
    months,
  };
}

/** A change as an item of a list: the page, and what changed in it. */
export function changeItem({ page, date, note }: Change, context: ViewContext): ListItem & { date: DateView } {
  return { ...listItemOf(page, context), summary: note, date: context.dates.day(date) };
}

/** A card for every page, to print and cut. */
export function cardsView(url: string, context: ViewContext, title = "Cards"): CardsView {
  const { manual, addresses } = context;
  const cards = manual.written
    .filter((page) => page.url !== url)
    .map((page) => ({
      title: page.title,
      ...(page.front.subtitle ? { subtitle: page.front.subtitle } : {}),
      address: addresses.absolute(page.url).replace(/^https?:\/\/(www\.)?|\/$/g, ""),
    }));
  return { layout: "cards", ...shared("cards", url, title, "Every page as a card to print.", context), cards };
}
