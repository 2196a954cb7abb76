import { letters } from "../pages/letters.ts";
import type { Page } from "../pages/page.ts";
import { idBelowText, letterId } from "../pages/section-ids.ts";

/** Ids that the frame of every page has. */
export const furniture: readonly string[] = ["main-content", "app-navigation", "top"];

/** What a manual has that a link may name a part of. */
export interface AnchoredPages {
  readonly pageAt: ReadonlyMap<string, Page>;
  /** Pages that the manual makes itself. */
  readonly made: readonly { readonly type: string; readonly url: string }[];
  readonly categories: readonly { readonly term: { readonly id: string } }[];
}

/** Every id that a link to the page at `url` can reach, or undefined where the page does not exist. */
export function createAnchorLookup(manual: AnchoredPages): (url: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string>>();
  const madeAt = new Map(manual.made.map((page) => [page.url, page]));
  return (url) => {
    const before = known.get(url);
    if (before) return before;
    const page = manual.pageAt.get(url);
    const type = page?.type ?? madeAt.get(url)?.type;
    if (!type) return undefined;
    const anchors = new Set([...furniture, ...(page?.facts.anchors.keys() ?? []), ...madeAnchors(type, manual)]);
    known.set(url, anchors);
    return anchors;
  };
}

/** The ids that the manual itself puts on the sections of its lists. */
function madeAnchors(type: string, { categories }: AnchoredPages): string[] {
  switch (type) {
    case "a-z":
      return letters.map(letterId);
    case "browse":
      return ["guidance-list", ...categories.map(({ term }) => term.id), "other"];
    case "audience":
    case "phase-audience":
      return ["guidance-list"];
    case "phase":
    case "point":
      return ["guidance-list", ...categories.map(({ term }) => idBelowText(term.id)), idBelowText("other")];
    default:
      return [];
  }
}
