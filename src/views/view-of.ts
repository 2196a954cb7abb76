import { InvariantError } from "../failure/failure.ts";
import type { MadePage } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import { articleOf } from "./article.ts";
import type { ViewContext } from "./context.ts";
import { aToZView, browseView, cardsView, themesView, whatsNewView } from "./list-views.ts";
import { phaseAudienceView } from "./phase-audience-view.ts";
import { searchView } from "./search-view.ts";
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
export function viewOfMade(made: MadePage, context: ViewContext): View {
  const { manual } = context;
  switch (made.type) {
    case "home":
      return homeView(undefined, context);
    case "browse":
      return browseView(made.url, context);
    case "a-z":
      return aToZView(made.url, context);
    case "whats-new":
      return whatsNewView(made.url, context);
    case "cards":
      return cardsView(made.url, context);
    case "phases":
      return phasesView(undefined, made.url, context);
    case "audiences":
      return audiencesView(undefined, made.url, context);
    case "accessibility":
      return accessibilityView(made.url, context);
    case "about":
      return aboutView(made.url, context);
    case "search":
      return searchView(made.url, context);
    case "offline":
      throw new InvariantError("The page of the offline copy is made when the copy is");
    case "phase-audience":
      return phaseAudienceView(made, context);
    case "phase":
      return phaseView(found(manual.phases, ({ term }) => term.id === made.term), context);
    case "audience":
      return audienceView(found(manual.audiences, ({ term }) => term.id === made.term), context);
    case "category":
      return categoryView(found(manual.categories, ({ term }) => term.id === made.term), context);
    case "publication-print":
      return publicationPrintView(found(manual.publications, ({ page }) => page.url === made.term), context);
  }
}

/** What a made page is about: it was made from this very list. */
function found<T>(list: readonly T[], isMeant: (item: T) => boolean): T {
  const item = list.find(isMeant);
  if (!item) throw new InvariantError("A page was made about something that the manual does not have");
  return item;
}
