import type { MadePage } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import { articleOf } from "./article.ts";
import type { ViewContext } from "./context.ts";
import { emptyArticle } from "./made-article.ts";
import { aToZView, browseView, cardsView, themesView, whatsNewView } from "./list-views.ts";
import { chapterView, publicationPrintView, publicationView } from "./publication-views.ts";
import { aboutView, accessibilityView, homeView } from "./site-views.ts";
import { pointView, standardSupportView, standardView } from "./standard-views.ts";
import { audiencesView, audienceView, categoryView, phasesView, phaseView, subCategoryView } from "./taxonomy-views.ts";
import type { View } from "./view.ts";

/** What the layout of a written page prints. */
export function viewOfPage(page: Page, context: ViewContext): View {
  const { manual } = context;
  switch (page.type) {
    case "home":
      return page.url === "/" ? homeView(page, context) : { layout: "page", ...articleOf(page, context) };
    case "guide":
      return { layout: "guide", ...articleOf(page, context) };
    case "page":
      return { layout: "page", ...articleOf(page, context) };
    case "pattern":
      return { layout: "pattern", ...articleOf(page, context) };
    case "category": {
      const own = manual.categories.find((category) => category.page === page);
      return own ? categoryView(own, context) : subCategoryView(page, context);
    }
    case "phases":
      return phasesView(page, page.url, context);
    case "phase": {
      const phase = manual.phases.find((each) => each.page === page);
      return phase ? phaseView(phase, context) : { layout: "guide", ...articleOf(page, context) };
    }
    case "audiences":
      return audiencesView(page, page.url, context);
    case "audience": {
      const audience = manual.audiences.find((each) => each.page === page);
      return audience ? audienceView(audience, context) : { layout: "guide", ...articleOf(page, context) };
    }
    case "standard":
    case "point":
    case "standard-support":
      return viewOfStandard(page, context);
    case "publication":
    case "chapter":
      return viewOfPublication(page, context);
    case "browse":
      return browseView(page.url, context, page.title);
    case "a-z":
      return aToZView(page.url, context, page.title);
    case "whats-new":
      return whatsNewView(page.url, context, page.title);
    case "cards":
      return cardsView(page.url, context, page.title);
    case "themes":
      return themesView(page, context);
  }
}

function viewOfStandard(page: Page, context: ViewContext): View {
  const { editions } = context.manual;
  const edition = editions.find((each) => each.page === page || each.supporting.includes(page) || each.points.some((point) => point.page === page));
  const point = edition?.points.find((each) => each.page === page);
  if (page.type === "standard-support") return standardSupportView(page, edition, context);
  if (edition?.page === page) return standardView(edition, context);
  return edition && point ? pointView(page, point, edition, context) : { layout: "guide", ...articleOf(page, context) };
}

function viewOfPublication(page: Page, context: ViewContext): View {
  const publication = context.manual.publications.find((each) => each.page === page);
  if (publication) return publicationView(publication, context);
  const placed = context.chapterOf.get(page);
  return placed ? chapterView(page, placed.publication, placed.chapter, context) : { layout: "guide", ...articleOf(page, context) };
}

/** What the layout of a made page prints. */
export function viewOfMade({ type, url, term }: MadePage, context: ViewContext): View {
  const { manual } = context;
  const about = <T extends { term: { id: string } }>(terms: readonly T[]): T | undefined => terms.find((each) => each.term.id === term);
  switch (type) {
    case "home":
      return homeView(undefined, context);
    case "browse":
      return browseView(url, context);
    case "a-z":
      return aToZView(url, context);
    case "whats-new":
      return whatsNewView(url, context);
    case "cards":
      return cardsView(url, context);
    case "phases":
      return phasesView(undefined, url, context);
    case "audiences":
      return audiencesView(undefined, url, context);
    case "accessibility":
      return accessibilityView(url, context);
    case "about":
      return aboutView(url, context);
    default: {
      const phase = type === "phase" ? about(manual.phases) : undefined;
      const audience = type === "audience" ? about(manual.audiences) : undefined;
      const category = type === "category" ? about(manual.categories) : undefined;
      const publication = type === "publication-print" ? manual.publications.find((each) => each.page.url === term) : undefined;
      if (phase) return phaseView(phase, context);
      if (audience) return audienceView(audience, context);
      if (category) return categoryView(category, context);
      if (publication) return publicationPrintView(publication, context);
      return { layout: "page", ...emptyArticle({ kind: type, url, title: term ?? type }, context) };
    }
  }
}
