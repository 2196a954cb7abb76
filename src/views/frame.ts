import type { Page } from "../pages/page.ts";
import type { ViewContext } from "./context.ts";
import type { FrameView, LinkView, PageScript } from "./view.ts";

interface FrameFacts {
  /** Absent on a page that stands at no address of its own. */
  readonly url?: string;
  readonly title: string;
  readonly description?: string;
  readonly section?: string;
  readonly breadcrumbs: readonly LinkView[];
  readonly isArticle?: boolean;
  readonly hideFromRobots?: boolean;
  readonly scripts?: readonly PageScript[];
}

/** The frame of any page. */
export function frameOf(facts: FrameFacts, { manual, addresses }: ViewContext): FrameView {
  const { name, language } = manual.settings;
  const description = facts.description;
  return {
    lang: language,
    browserTitle: facts.title === name ? name : `${facts.title} – ${name}`,
    shareTitle: facts.title,
    ...(description ? { description } : {}),
    ...(facts.url === undefined ? {} : { canonical: addresses.absolute(facts.url) }),
    shareType: facts.isArticle ? "article" : "website",
    ...(facts.section ? { section: facts.section } : {}),
    breadcrumbs: facts.breadcrumbs,
    hideFromRobots: facts.hideFromRobots ?? false,
    scripts: facts.scripts ?? [],
  };
}

/** The item of the navigation under which a page of each kind stands. */
const sectionOf: Readonly<Record<string, string>> = {
  home: "home",
  phases: "phases",
  phase: "phases",
  audiences: "audiences",
  audience: "audiences",
  standard: "standard",
  point: "standard",
  "standard-support": "standard",
  browse: "browse",
  "a-z": "browse",
};

/** The frame of a page that an author wrote. */
export function frameOfPage(page: Page, breadcrumbs: readonly LinkView[], context: ViewContext): FrameView {
  const description = page.front.description ?? page.summary;
  const section = sectionOf[page.type];
  return frameOf(
    {
      url: page.url,
      title: page.title,
      ...(description ? { description } : {}),
      ...(section ? { section } : {}),
      breadcrumbs,
      isArticle: true,
    },
    context,
  );
}

/** The frame of a page that the manual makes. */
export function frameOfMade(kind: string, facts: Pick<FrameFacts, "title" | "description" | "hideFromRobots" | "scripts"> & { readonly url: string }, context: ViewContext): FrameView {
  const section = sectionOf[kind];
  const home = { text: "Home", url: context.addresses.page("/") };
  return frameOf({ ...facts, ...(section ? { section } : {}), breadcrumbs: kind === "home" ? [] : [home] }, context);
}
