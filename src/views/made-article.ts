import type { ViewContext } from "./context.ts";
import { frameOfMade } from "./frame.ts";
import type { ArticleView } from "./view.ts";

/** An article without a written body, for a page that the manual makes. */
export function emptyArticle(facts: { kind: string; url: string; title: string; subtitle?: string }, context: ViewContext): ArticleView {
  const { kind, url, title, subtitle } = facts;
  return {
    frame: frameOfMade(kind, { url, title, ...(subtitle ? { description: subtitle } : {}) }, context),
    url: context.addresses.page(url),
    title,
    ...(subtitle ? { subtitle } : {}),
    isDraft: false,
    isWithdrawn: false,
    phases: [],
    primaryAudiences: [],
    secondaryAudiences: [],
    contents: [],
    bodyHtml: "",
    points: [],
    related: [],
    linkedFrom: [],
    history: [],
  };
}
