import type { FacetValues } from "../facets/facet.ts";
import { noValues } from "../facets/facet.ts";
import { facetValuesOf } from "../facets/guidance-of.ts";
import type { MadePage } from "../manual/manual.ts";
import { compareUrls } from "../pages/order.ts";
import type { Page } from "../pages/page.ts";
import { breadcrumbsOf } from "../views/breadcrumbs.ts";
import type { ViewContext } from "../views/context.ts";
import { viewOfMade } from "../views/view-of.ts";
import type { LinkView } from "../views/view.ts";
import { keywordsOf, topicsOf } from "./keywords.ts";
import type { PageStatus } from "./suggestions.ts";
import type { Synonyms } from "./synonyms.ts";

/** A page that readers can search for. */
export interface SearchablePage {
  /** Root-relative, without the base path, so that one index serves the site wherever it stands. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** What the author says the page is about, besides its text. */
  readonly summary?: string;
  /** Words by which readers look for the page, though it need not hold them. */
  readonly keywords: readonly string[];
  /** What else its headings are called. */
  readonly topics: readonly string[];
  /** The titles of the pages above, outermost first, without the home page. */
  readonly trail: readonly string[];
  readonly status?: PageStatus;
  readonly values: FacetValues;
  /** What an author wrote; absent on a page that the manual makes. */
  readonly page?: Page;
}

/** The made pages that readers look for; others only list pages, or repeat their text. */
const soughtKinds: ReadonlySet<MadePage["type"]> = new Set<MadePage["type"]>([
  "category", "phase", "audience", "phases", "audiences", "accessibility", "about", "whats-new", "a-z",
]);

/** Every page that can be searched, in url order, since the index's bytes depend on the order of its pages. */
export function searchablePages(context: ViewContext, synonyms: Synonyms): readonly SearchablePage[] {
  const { made, settings, ...manual } = context.manual;
  const written = manual.written.filter(({ front }) => settings.search.includeExcluded || !front.excludeFromSearch);
  return [
    ...written.map((page) => writtenPage(page, context, synonyms)),
    ...made.filter(({ type }) => soughtKinds.has(type)).map((page) => madePage(page, context)),
  ].sort((a, b) => compareUrls(a.url, b.url));
}

function writtenPage(page: Page, context: ViewContext, synonyms: Synonyms): SearchablePage {
  const { front, url, title } = page;
  const summary = front.subtitle ?? front.description;
  const { status } = front;
  const keywords = keywordsOf(page, context, synonyms);
  return {
    url,
    title,
    lang: front.lang ?? context.manual.settings.language,
    ...(summary ? { summary } : {}),
    keywords,
    topics: topicsOf(page, keywords, synonyms),
    trail: trailOf(breadcrumbsOf(page, context), context),
    ...(status === "draft" || status === "withdrawn" ? { status } : {}),
    values: facetValuesOf(page, context.pointsOf),
    page,
  };
}

function madePage(made: MadePage, context: ViewContext): SearchablePage {
  const view = viewOfMade(made, context);
  const summary = "subtitle" in view ? view.subtitle : undefined;
  const term = "term" in made ? made.term : undefined;
  return {
    url: made.url,
    title: view.title,
    lang: context.manual.settings.language,
    ...(summary ? { summary } : {}),
    keywords: term === undefined ? [] : aliasesOf(term, context),
    topics: [],
    trail: trailOf(view.frame.breadcrumbs, context),
    values: noValues,
  };
}

const trailOf = (breadcrumbs: readonly LinkView[], { addresses }: ViewContext): readonly string[] =>
  breadcrumbs.filter(({ url }) => url !== addresses.page("/")).map(({ text }) => text);

function aliasesOf(id: string, { manual }: ViewContext): readonly string[] {
  const { categories, phases, audiences } = manual.settings;
  return [...categories, ...phases, ...audiences].find((term) => term.id === id)?.aliases ?? [];
}
