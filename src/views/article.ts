import { ownLanguage } from "../pages/own-language.ts";
import { guidanceTypes } from "../pages/page-type.ts";
import type { Page } from "../pages/page.ts";
import type { Point } from "../standard/editions.ts";
import { bodyOf } from "./body.ts";
import { breadcrumbsOf } from "./breadcrumbs.ts";
import { contentsOf } from "./contents.ts";
import type { ViewContext } from "./context.ts";
import { frameOfPage } from "./frame.ts";
import { linkTo, listItemOf } from "./lists.ts";
import { relatedPages } from "./related.ts";
import { sourceLinks } from "./source-links.ts";
import type { ArticleView, LinkView, NumberedItem } from "./view.ts";

/** What every page with a written body prints around it. */
export function articleOf(page: Page, context: ViewContext): ArticleView {
  const { front } = page;
  const lang = ownLanguage(page, context.manual.settings);
  const source = page.isMade ? undefined : sourceLinks(page.path, context.manual.settings);
  const owner = context.manual.settings.owners.find(({ id }) => id === front.owner);
  const contact = owner && (owner.url ?? (owner.email ? `mailto:${owner.email}` : undefined));
  return {
    frame: frameOfPage(page, breadcrumbsOf(page, context), context),
    url: context.addresses.page(page.url),
    title: page.title,
    ...(front.longTitle ? { hasLongTitle: true } : {}),
    ...(front.subtitle ? { subtitle: front.subtitle } : {}),
    ...(front.pageClass ? { pageClass: front.pageClass } : {}),
    isDraft: front.status === "draft",
    isWithdrawn: front.status === "withdrawn",
    ...(lang ? { lang } : {}),
    phases: linksOf(front.phases, context.termLinks.phases),
    primaryAudiences: linksOf(front.audience.primary, context.termLinks.audiences),
    secondaryAudiences: linksOf(front.audience.secondary, context.termLinks.audiences),
    contents: contentsOf(page.facts.headings, page.title),
    bodyHtml: bodyOf(page, context),
    points: (context.pointsOf.get(page) ?? []).map((point) => pointItem(point, context)),
    ...neighboursOf(page, context),
    ...(owner ? { owner: { name: owner.name, ...(contact ? { url: contact } : {}) } } : {}),
    ...datesOf(page, context),
    ...(source ? { source } : {}),
  };
}

/** Pages near this one that authors wrote; an index has lists of its own. */
function neighboursOf(page: Page, context: ViewContext): Pick<ArticleView, "related" | "linkedFrom"> {
  if (page.isMade || !guidanceTypes.has(page.type)) return { related: [], linkedFrom: [] };
  return {
    related: relatedPages(page, context).map((other) => listItemOf(other, context)),
    linkedFrom: (context.manual.backlinks.get(page.url) ?? []).filter(({ isMade }) => !isMade).map((other) => linkTo(other, context)),
  };
}

/** A point as an item of a list. */
export function pointItem({ number, title, url, fragment, summary }: Point, { addresses }: ViewContext, current = false): NumberedItem {
  return { number, title, url: addresses.page(url, fragment), ...(summary ? { summary } : {}), current };
}

/** The links of those ids that are named, in the manual's order. */
function linksOf(ids: readonly string[], links: ReadonlyMap<string, LinkView>): readonly LinkView[] {
  if (ids.length === 0) return [];
  const named: LinkView[] = [];
  for (const [id, link] of links) if (ids.includes(id)) named.push(link);
  return named;
}

function datesOf({ front }: Page, { dates }: ViewContext): Pick<ArticleView, "history"> & Partial<ArticleView> {
  const { published, updates, lastReviewed, reviewBy } = front;
  const updated = updates[0]?.date;
  return {
    ...(typeof published === "string" ? { published: dates.day(published) } : {}),
    ...(updated && updated !== published ? { updated: dates.day(updated) } : {}),
    ...(lastReviewed ? { lastReviewed: dates.day(lastReviewed) } : {}),
    ...(reviewBy ? { reviewBy: dates.day(reviewBy) } : {}),
    history: updates.map(({ date, note }) => ({ date: dates.day(date), note })),
  };
}
