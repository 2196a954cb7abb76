import { furniture } from "../../links/anchor-lookup.ts";
import type { Manual } from "../../manual/manual.ts";
import { nearestName } from "./near-address.ts";
import { wordsInCommon } from "./words-in-common.ts";

/** An id that an author may have meant; `url` where it is on another page. */
export interface SimilarAnchor {
  readonly id: string;
  readonly url?: string;
}

/** Finds the id most like one that a page does not have: by its letters, by a heading's words, or on the one other page that has it. */
export function createSimilarAnchor({ pages, pageAt }: Manual, anchorsOf: (url: string) => ReadonlySet<string> | undefined): (url: string, fragment: string) => SimilarAnchor | undefined {
  let homes: Map<string, string | undefined> | undefined;
  const homeOf = (id: string): string | undefined => {
    if (!homes) {
      homes = new Map();
      // An id that several pages have tells nothing.
      for (const { url, facts } of pages) for (const anchor of facts.anchors.keys()) homes.set(anchor, homes.has(anchor) ? undefined : url);
    }
    return homes.get(id);
  };
  return (url, fragment) => {
    const ids = [...(anchorsOf(url) ?? [])].filter((id) => !furniture.includes(id));
    const near = nearestName(fragment, ids);
    if (near !== undefined) return { id: near };
    const home = homeOf(fragment);
    if (home !== undefined) return { id: fragment, url: home };
    const named = (pageAt.get(url)?.facts.headings ?? []).map(({ id, text }) => ({ id, share: wordsInCommon(fragment, `${id} ${text}`) }));
    const best = named.reduce((most, { share }) => Math.max(most, share), 0);
    if (best < 0.5) return undefined;
    const alike = named.filter(({ share }) => share === best);
    // Of several, the one that begins as the id does.
    const [only, ...others] = alike.length === 1 ? alike : alike.filter(({ id }) => id.split("-", 1)[0] === fragment.toLowerCase().split("-", 1)[0]);
    return only && others.length === 0 ? { id: only.id } : undefined;
  };
}
