import type { Page } from "../pages/page.ts";
import { type Comparison, pagesByPath } from "./comparison.ts";
import { type WordChanges, wordChanges } from "./word-changes.ts";

/** A page that is new. */
export interface AddedPage {
  readonly url: string;
  readonly title: string;
}

/** A page that is gone, or stands at another address. */
export interface MovedPage extends AddedPage {
  /** Where the old address leads now; undefined where it leads nowhere. */
  readonly leadsTo?: string;
  /** The page's own new address; undefined for one that is gone. */
  readonly to?: string;
  /** How many pages that are still there linked to the old address. */
  readonly linkedFrom: number;
}

/** A page that says something else than before. */
export interface ChangedPage extends AddedPage {
  readonly words: WordChanges;
  /** What its front matter says otherwise; empty texts stand for what is left out. */
  readonly facts: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** What a change did to the pages of a manual, each list in url order. */
export interface PageChanges {
  readonly added: readonly AddedPage[];
  readonly changed: readonly ChangedPage[];
  readonly moved: readonly MovedPage[];
  readonly removed: readonly MovedPage[];
}

/** Tells which pages a change added, changed, moved and removed. */
export function pageChanges(comparison: Comparison): PageChanges {
  const { before, after, changes } = comparison;
  const [old, present] = [pagesByPath(before), pagesByPath(after)];
  const pairs = [...present.values()].map((page) => ({ page, was: old.get(changes.oldPathOf(page.path) ?? "") }));
  const still = new Set(pairs.flatMap(({ was }) => was ?? []));
  return {
    added: pairs.filter(({ was }) => !was).map(({ page }) => named(page)),
    changed: pairs.flatMap(({ page, was }) => (was && page !== was ? (changeOf(was, page) ?? []) : [])),
    moved: pairs.flatMap(({ page, was }) => (was && was.url !== page.url ? { ...departed(was, comparison), to: page.url } : [])),
    removed: [...old.values()].filter((page) => !still.has(page)).map((page) => departed(page, comparison)),
  };
}

const named = ({ url, title }: Page): AddedPage => ({ url, title });

function departed(page: Page, { before, after, changes }: Comparison): MovedPage {
  const leadsTo = after.pageAt.has(page.url) ? page.url : after.moves.destination(page.url);
  const linkedFrom = (before.backlinks.get(page.url) ?? []).filter(({ path }) => changes.newPathOf(path) !== undefined).length;
  return { ...named(page), linkedFrom, ...(leadsTo === undefined ? {} : { leadsTo }) };
}

const factsOf = ({ title, summary = "", front }: Page): Readonly<Record<string, string>> => ({
  title,
  summary,
  phases: front.phases.join(", "),
  audiences: [...front.audience.primary, ...front.audience.secondary].join(", "),
  category: front.category ?? "",
  owner: front.owner ?? "",
  status: front.status ?? "",
});

/** What a reader or an editor would notice; undefined where it is nothing. */
function changeOf(was: Page, page: Page): ChangedPage | undefined {
  const old = factsOf(was);
  const facts = Object.entries(factsOf(page)).flatMap(([name, after]) => (old[name] === after ? [] : [{ name, before: old[name] ?? "", after }]));
  const words = wordChanges(was.facts.html, page.facts.html);
  const isSame = facts.length === 0 && words.added + words.removed === 0 && was.facts.html === page.facts.html;
  return isSame ? undefined : { ...named(page), words, facts };
}
