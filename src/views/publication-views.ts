import type { Page } from "../pages/page.ts";
import type { Chapter, Publication } from "../publications/publications.ts";
import { articleOf } from "./article.ts";
import { bodyOf } from "./body.ts";
import type { ViewContext } from "./context.ts";
import { frameOf } from "./frame.ts";
import { linkTo } from "./lists.ts";
import type { ChapterView, LinkView, NumberedItem, PublicationPrintView, PublicationView } from "./view.ts";

/** A publication: its introduction and its chapters. */
export function publicationView({ page, chapters, printUrl }: Publication, context: ViewContext): PublicationView {
  return { layout: "publication", ...articleOf(page, context), chapters: items(chapters, context), printUrl: context.addresses.page(printUrl) };
}

/** A chapter beside the others, with the ones before and after. */
export function chapterView(page: Page, publication: Publication, chapter: Chapter, context: ViewContext): ChapterView {
  const at = publication.chapters.indexOf(chapter);
  const neighbour = (other: Chapter | undefined): LinkView | undefined =>
    other && { text: `${other.number}. ${other.page.title}`, url: context.addresses.page(other.page.url) };
  const previous = neighbour(publication.chapters[at - 1]);
  const next = neighbour(publication.chapters[at + 1]);
  return {
    layout: "chapter",
    ...articleOf(page, context),
    number: chapter.number,
    publication: linkTo(publication.page, context),
    chapters: items(publication.chapters, context, chapter),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    printUrl: context.addresses.page(publication.printUrl),
  };
}

const items = (chapters: readonly Chapter[], { addresses }: ViewContext, current?: Chapter): NumberedItem[] =>
  chapters.map((chapter) => ({
    number: chapter.number,
    title: chapter.page.title,
    url: addresses.page(chapter.page.url),
    ...(chapter.page.front.subtitle ? { summary: chapter.page.front.subtitle } : {}),
    current: chapter === current,
  }));

/** All chapters on one page; ids and links to them are made unlike by the chapter's number. */
export function publicationPrintView({ page, chapters, printUrl }: Publication, context: ViewContext): PublicationPrintView {
  const title = `${page.title}: all chapters`;
  const publication = linkTo(page, context);
  const home = { text: "Home", url: context.addresses.page("/") };
  return {
    layout: "publication-print",
    frame: frameOf({ url: printUrl, title, breadcrumbs: [home, publication], hideFromRobots: true }, context),
    url: context.addresses.page(printUrl),
    title: page.title,
    ...(page.front.subtitle ? { subtitle: page.front.subtitle } : {}),
    publication,
    introductionHtml: withPrefix(bodyOf(page, context), "introduction"),
    chapters: chapters.map((chapter) => ({
      number: chapter.number,
      id: `chapter-${chapter.number}`,
      title: chapter.page.title,
      bodyHtml: withPrefix(bodyOf(chapter.page, context), `chapter-${chapter.number}`),
    })),
  };
}

const withPrefix = (html: string, prefix: string): string =>
  html.replace(/(<[^>]*?\s)(id|for|aria-labelledby|aria-describedby)="/g, `$1$2="${prefix}-`).replace(/(<a [^>]*?href=")#/g, `$1#${prefix}-`);
