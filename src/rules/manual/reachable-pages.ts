import { replaceable } from "../../manual/made-pages.ts";
import type { Manual } from "../../manual/manual.ts";
import { addressesAbove } from "../../pages/address.ts";
import { generatedTypes, type PageType } from "../../pages/page-type.ts";
import type { Page } from "../../pages/page.ts";
import { crosswalkOf } from "../../standard/crosswalk.ts";
import { isInList } from "./in-a-list.ts";
import { wholesOf } from "./wholes.ts";

/** Pages that the frame of every page leads to. */
const inFrame: ReadonlySet<PageType> = new Set<PageType>(["home", "phases", "audiences", ...generatedTypes]);

/**
 * Every page to which some way leads from the home page: by links in texts, by trails above pages, and by lists of a
 * subject, phase, role, publication, theme or the Standard. Lists of everything, such as the A to Z, are no way.
 */
export function reachablePages(manual: Manual): ReadonlySet<Page> {
  const reached = new Set<Page>(startsOf(manual));
  const next = createSteps(manual);
  // A set that grows while it is walked is walked to its new end.
  for (const page of reached) for (const other of next(page)) if (other) reached.add(other);
  return reached;
}

function* startsOf(manual: Manual): Iterable<Page> {
  for (const page of manual.pages) {
    if ((inFrame.has(page.type) && page.type !== "themes") || replaceable.has(page.url) || isInList(page)) yield page;
  }
  for (const { page } of [...manual.categories, ...manual.phases, ...manual.audiences, ...manual.editions.slice(0, 1)]) if (page) yield page;
  for (const { hero } of manual.audiences) if (hero) yield hero;
}

/** The function that says which pages one page leads to. */
function createSteps(manual: Manual): (page: Page) => Iterable<Page | undefined> {
  const { pages, pageAt, outgoing } = manual;
  const parts = partsOf(manual);
  const indexOf = new Map(pages.map((page, index) => [page, index]));
  return function* (page) {
    for (const url of outgoing.get(page) ?? []) yield pageAt.get(url);
    yield* above(page, manual);
    yield* parts.get(page) ?? [];
    if (page.type === "category") {
      for (let at = (indexOf.get(page) ?? 0) + 1; pages[at]?.url.startsWith(page.url); at += 1) yield pages[at];
    }
    if (page.type === "themes") yield* pages.filter(({ front }) => front.theme !== undefined);
    for (const { value } of page.front.sections.flatMap((section) => section.pages)) yield pageOf(value, page, manual);
  };
}

/** The parts of publications and of editions of the Standard, and of each part the whole. */
function partsOf(manual: Manual): ReadonlyMap<Page, readonly Page[]> {
  const parts = new Map<Page, readonly Page[]>();
  const join = (whole: Page, its: readonly Page[]): void => {
    parts.set(whole, its);
    for (const part of its) parts.set(part, [whole]);
  };
  for (const { page, parts: its, supporting } of wholesOf(manual)) join(page, [...its, ...supporting]);
  for (const [point, guidance] of crosswalkOf(manual).guidanceFor) parts.set(point, [...(parts.get(point) ?? []), ...guidance]);
  return parts;
}

/** The trail above a page: as its author declared it, else the pages whose addresses its own begins with. */
function* above(page: Page, manual: Manual): Iterable<Page | undefined> {
  if (page.front.breadcrumbs) {
    for (const { href } of page.front.breadcrumbs) yield pageOf(href, page, manual);
    return;
  }
  for (const url of addressesAbove(page.url)) yield manual.pageAt.get(url);
}

function pageOf(href: string, from: Page, { resolve, pageAt }: Manual): Page | undefined {
  const target = resolve(href, from.path);
  return target.kind === "page" ? pageAt.get(target.url) : undefined;
}
