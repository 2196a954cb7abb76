import type { Page } from "../pages/page.ts";
import type { ViewContext } from "./context.ts";
import type { LinkView } from "./view.ts";

/** The trail to a page, without the page itself: as its author declared it, else as its address and category tell. */
export function breadcrumbsOf(page: Page, context: ViewContext): readonly LinkView[] {
  return page.front.breadcrumbs ? declared(page, context) : derived(page, context);
}

function declared(page: Page, { manual, addresses }: ViewContext): LinkView[] {
  return (page.front.breadcrumbs ?? []).flatMap(({ title, href }) => {
    const target = manual.resolve(href, page.path);
    const leadsSomewhere = (target.kind === "page" && target.url !== page.url) || target.kind === "external";
    return leadsSomewhere ? [{ text: title, url: addresses.target(target, page.url) }] : [];
  });
}

function derived(page: Page, context: ViewContext): LinkView[] {
  const { manual, addresses } = context;
  if (page.url === "/") return [];
  const trail: LinkView[] = [{ text: "Home", url: addresses.page("/") }];
  const parents = ancestorUrls(page.url);
  const category = manual.categories.find(({ term }) => term.id === page.front.category);
  const known = parents.filter((url) => manual.pageAt.has(url) || madeTitle(url, context));
  const above = known.length > 0 || !category || category.page === page || category.members.length === 0 ? known : [category.url];
  for (const url of above) {
    const text = manual.pageAt.get(url)?.title ?? madeTitle(url, context) ?? category?.term.title;
    if (text) trail.push({ text, url: addresses.page(url) });
  }
  return trail;
}

/** The urls between the home page and a page, outermost first. */
function ancestorUrls(url: string): string[] {
  const segments = url.split("/").slice(1, -2);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join("/")}/`);
}

function madeTitle(url: string, { manual }: ViewContext): string | undefined {
  const made = manual.made.find((each) => each.url === url);
  if (made?.type === "phases") return "Phases";
  if (made?.type === "audiences") return "Roles";
  if (!made || !("term" in made)) return undefined;
  const terms = [...manual.settings.categories, ...manual.settings.phases, ...manual.settings.audiences];
  return terms.find(({ id }) => id === made.term)?.title;
}
