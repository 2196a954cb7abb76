import { splitHref } from "../links/split-href.ts";
import type { Manual } from "../manual/manual.ts";
import { addressKey, urlFor } from "../pages/address.ts";
import type { Comparison } from "./comparison.ts";

/** An address at which people found a page before the change, and find nothing now. */
export interface LostAddress {
  readonly url: string;
  /** What stood there: a page of this source file, a list that the manual made, or a redirect. */
  readonly was: { readonly kind: "page"; readonly path: string; readonly title: string } | { readonly kind: "list" } | { readonly kind: "redirect"; readonly prefix: boolean; readonly file: string };
  /** Other addresses that led to it, and are lost with it. */
  readonly with: readonly string[];
}

/** Lists that people keep the address of; pairs of them, and what is made to be printed, go with them. */
const namedLists: ReadonlySet<string> = new Set(["category", "phase", "audience"]);

/** Every address of the manual before that leads nowhere now, in order. */
export function lostAddresses({ before, after }: Comparison): readonly LostAddress[] {
  const isThere = createPresence(after);
  const pages = before.pages.filter(({ url, isMade }) => !isMade && !isThere(url));
  const lists = before.made.filter(({ type, url }) => namedLists.has(type) && !isThere(url));
  const gone = new Set([...pages, ...lists].map(({ url }) => url));
  const companions = new Map<string, string[]>();
  const alone: LostAddress[] = [];
  for (const { from, prefix, place } of before.moves.moves) {
    const url = urlFor(addressKey(from));
    const led = before.moves.destination(from);
    if (led === undefined || isThere(url) || gone.has(url)) continue;
    const end = urlFor(addressKey(splitHref(led).path));
    if (gone.has(end)) companions.set(end, [...(companions.get(end) ?? []), url]);
    else if (before.pageAt.has(end)) alone.push({ url, was: { kind: "redirect", prefix, file: place.file }, with: [] });
  }
  const withOf = (url: string): readonly string[] => companions.get(url) ?? [];
  return [
    ...pages.map(({ url, path, title }): LostAddress => ({ url, was: { kind: "page", path, title }, with: withOf(url) })),
    ...lists.map(({ url }): LostAddress => ({ url, was: { kind: "list" }, with: withOf(url) })),
    ...alone,
  ];
}

/** Tells whether anything stands at a url, or leads on from it; where a redirect leads is judged by the rules of redirects. */
function createPresence({ pageAt, made, moves }: Manual): (url: string) => boolean {
  const lists = new Set(made.map(({ url }) => url));
  return (url) => pageAt.has(url) || lists.has(url) || moves.find(url) !== undefined;
}
