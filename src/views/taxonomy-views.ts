import type { Page } from "../pages/page.ts";
import { lowerFirst } from "../text/lower-first.ts";
import { ownLanguage } from "../pages/own-language.ts";
import { compareInList } from "../pages/order.ts";
import { idBelowText } from "../pages/section-ids.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import type { Category } from "../taxonomy/categories.ts";
import type { Phase } from "../taxonomy/phases.ts";
import { articleOf } from "./article.ts";
import type { ViewContext } from "./context.ts";
import { countedLink, filterView } from "./filter-view.ts";
import { listItemOf, sectionsByCategory } from "./lists.ts";
import { emptyArticle } from "./made-article.ts";
import type { ArticleView, AudiencesView, AudienceView, CategoryView, ListItem, ListSection, PhasesView, PhaseView } from "./view.ts";

/** The body of a term's page: what its author wrote, or nothing but the term's own title and description. */
const written = (page: Page | undefined, url: string, kind: string, term: { title: string; description?: string }, context: ViewContext): ArticleView =>
  page ? articleOf(page, context) : emptyArticle({ kind, url, title: term.title, ...(term.description ? { subtitle: term.description } : {}) }, context);

/** A category: its text, then its pages, in the sections that its front matter orders. */
export function categoryView(category: Category, context: ViewContext): CategoryView {
  const { page, url, term } = category;
  return { layout: "category", ...written(page, url, "category", term, context), sections: categorySections(category, context) };
}

function categorySections({ page, term, members }: Category, context: ViewContext): readonly ListSection[] {
  const { manual } = context;
  const declared = page?.front.sections ?? [];
  const placed = new Set<Page>();
  const sections: ListSection[] = declared.map(({ title, description, pages }, index) => {
    const found = pages.flatMap(({ value }) => {
      const target = manual.resolve(value, page?.path ?? "");
      const member = target.kind === "page" ? manual.pageAt.get(target.url) : undefined;
      return member ? [member] : [];
    });
    found.forEach((member) => placed.add(member));
    return { id: `section-${index + 1}`, title, ...(description ? { summary: description } : {}), items: found.map((member) => listItemOf(member, context)) };
  });
  const rest = members.filter((member) => !placed.has(member)).map((member) => listItemOf(member, context));
  const title = declared.length > 0 ? "More guidance" : `All guidance on ${lowerFirst(term.title)}`;
  return rest.length > 0 ? [...sections, { id: "all-guidance", title, items: rest }] : sections;
}

/** A page of type category that is not its category's own page: its text, then the pages below it. */
export function subCategoryView(page: Page, context: ViewContext): CategoryView {
  const own = { term: { id: page.url, title: page.title, aliases: [] }, page, url: page.url, members: below(page, context) };
  return { layout: "category", ...articleOf(page, context), sections: categorySections(own, context) };
}

/** The pages below a page, in list order; in url order they follow it without a gap. */
function below(page: Page, { manual }: ViewContext): readonly Page[] {
  const first = manual.pages.indexOf(page) + 1;
  let end = first;
  while (manual.pages[end]?.url.startsWith(page.url)) end += 1;
  return manual.pages.slice(first, end).sort(compareInList);
}

/** The phases in the manual's order. */
export function phasesView(page: Page | undefined, url: string, context: ViewContext): PhasesView {
  const items = context.manual.phases.map((phase) => termItem(phase, context));
  return { layout: "phases", ...written(page, url, "phases", { title: "Phases" }, context), items };
}

/** A page whose list can be filtered. */
const filtered = (article: ArticleView): ArticleView => ({ ...article, frame: { ...article.frame, scripts: ["filter"] } });

/** A phase: its text, then the guidance for it by category, with the primary audience of each page. */
export function phaseView(phase: Phase, context: ViewContext): PhaseView {
  const { manual, addresses, lists } = context;
  const { phases } = manual;
  const at = phases.indexOf(phase);
  const neighbour = (other: Phase | undefined) => other && { text: other.term.title, url: addresses.page(other.url) };
  const previous = neighbour(phases[at - 1]);
  const next = neighbour(phases[at + 1]);
  const pages = lists.pagesFor({ phase: phase.term.id });
  const article = written(phase.page, phase.url, "phase", phase.term, context);
  return {
    layout: "phase",
    ...filtered(article),
    count: pages.length,
    filter: filterView({ phase }, context, !article.bodyHtml.trim()),
    sections: sectionsByCategory(pages, context, { itemOf: context.guidanceItem, idOf: idBelowText }),
    pairs: manual.audiences.map((audience) => countedLink({ phase, audience }, audience.term.title, context)),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** The audiences in the manual's order. */
export function audiencesView(page: Page | undefined, url: string, context: ViewContext): AudiencesView {
  const items = context.manual.audiences.map((audience) => termItem(audience, context));
  return { layout: "audiences", ...written(page, url, "audiences", { title: "Guidance by role" }, context), items };
}

/** An audience: its hero, then the guidance written for it, and the guidance that helps it too; all of it together is what filters find for it. */
export function audienceView(audience: Audience, context: ViewContext): AudienceView {
  const { manual, addresses, lists } = context;
  const { page, url, term, hero } = audience;
  const pages = lists.pagesFor({ audience: term.id });
  const article = written(page, url, "audience", term, context);
  const isFirst = ({ front }: Page): boolean => front.audience.primary.includes(term.id);
  return {
    layout: "audience",
    ...filtered(article),
    count: pages.length,
    filter: filterView({ audience }, context, !article.bodyHtml.trim() && !hero),
    pairs: manual.phases.map((phase) => countedLink({ phase, audience }, phase.term.title, context)),
    ...(hero ? { hero: listItemOf(hero, context) } : {}),
    primary: pages.filter(isFirst).map((each) => listItemOf(each, context)),
    secondary: pages.filter((each) => !isFirst(each)).map((each) => listItemOf(each, context)),
    otherAudiences: manual.audiences
      .filter((other) => other !== audience)
      .map((other) => ({ text: other.term.title, url: addresses.page(other.url) })),
  };
}

function termItem({ term, page, url }: Phase | Audience, { addresses, manual }: ViewContext): ListItem {
  const summary = page?.summary ?? term.description;
  const lang = page?.summary ? ownLanguage(page, manual.settings) : undefined;
  return { title: term.title, url: addresses.page(url), ...(summary ? { summary } : {}), ...(lang ? { summaryLang: lang } : {}) };
}
