import type { Page } from "../pages/page.ts";
import { compareUrls } from "../pages/order.ts";
import { type PageType, pageTypes } from "../pages/page-type.ts";
import { pairUrl } from "../taxonomy/pair-url.ts";
import type { Category } from "../taxonomy/categories.ts";
import type { Phase } from "../taxonomy/phases.ts";
import type { Audience } from "../taxonomy/audiences.ts";
import type { Publication } from "../publications/publications.ts";
import type { Settings } from "../settings/settings.ts";
import type { MadeOnce, MadePage } from "./manual.ts";

/** The pages that every manual has once, and where they are made unless an author wrote them. */
const onceOnly = [
  ["home", "/"],
  ["browse", "/browse/"],
  ["a-z", "/a-z/"],
  ["whats-new", "/whats-new/"],
  ["cards", "/cards/"],
  ["phases", "/phases/"],
  ["audiences", "/audiences/"],
  ["accessibility", "/accessibility/"],
  ["about", "/about/"],
  ["search", "/search/"],
  ["offline", "/offline/"],
] as const satisfies readonly (readonly [MadeOnce, string])[];

interface Parts {
  readonly settings: Pick<Settings, "search" | "offlineCopy">;
  readonly pages: readonly Page[];
  readonly categories: readonly Category[];
  readonly phases: readonly Phase[];
  readonly audiences: readonly Audience[];
  readonly publications: readonly Publication[];
}

/** What the manual must make so that no list leads nowhere, in url order; a page at the same url is never overwritten. */
export function madePages({ settings, pages, categories, phases, audiences, publications }: Parts): readonly MadePage[] {
  const written = new Set<string>(pages.map((page) => page.type));
  const taken = new Set(pages.map((page) => page.url));
  const isOff = (type: MadeOnce): boolean => (type === "search" && !settings.search.enabled) || (type === "offline" && !settings.offlineCopy);
  const wanted: MadePage[] = onceOnly.filter(([type]) => !written.has(type) && !isOff(type)).map(([type, url]) => ({ type, url }));
  const about = (type: "category" | "phase" | "audience", terms: readonly { term: { id: string }; url: string; page?: Page }[]): void => {
    for (const { term, url, page } of terms) if (!page) wanted.push({ type, url, term: term.id });
  };
  about("category", categories.filter((category) => category.members.length > 0));
  about("phase", phases);
  about("audience", audiences);
  for (const phase of phases) {
    for (const audience of audiences) wanted.push({ type: "phase-audience", url: pairUrl(phase, audience), phase: phase.term.id, audience: audience.term.id });
  }
  for (const { page, printUrl } of publications) wanted.push({ type: "publication-print", url: printUrl, term: page.url });
  return wanted.filter(({ url }) => !taken.has(url)).sort((a, b) => compareUrls(a.url, b.url));
}

/** Urls at which an author may write a page instead of the made one, whatever its layout. */
export const replaceable: ReadonlySet<string> = new Set(["/", "/accessibility/", "/about/"]);

/** Urls that the manual needs for its own pages, with the layout that a written page there must have; no page may be written where there is none. */
export const reservedUrls: ReadonlyMap<string, PageType | undefined> = new Map(
  onceOnly.filter(([, url]) => !replaceable.has(url)).map(([type, url]) => [url, pageTypes.find((each) => each === type)]),
);
