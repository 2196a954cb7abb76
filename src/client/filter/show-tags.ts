import { type Facet, facetIds } from "../../facets/facet.ts";
import type { FilterState } from "../../facets/filter-state.ts";
import { element, hiddenText } from "../site/element.ts";

/** One thing that is chosen, and the state without it. */
export interface Tag {
  readonly text: string;
  readonly without: FilterState;
}

/** Everything that is chosen, in the order in which the form offers it. */
export function tagsOf(state: FilterState, facets: readonly Facet[]): readonly Tag[] {
  const { chosen, primaryOnly, words } = state;
  const tags = facetIds.flatMap((id) =>
    chosen[id].map((value) => ({
      text: facets.find((facet) => facet.id === id)?.values.find((each) => each.id === value)?.title ?? value,
      without: { ...state, chosen: { ...chosen, [id]: chosen[id].filter((other) => other !== value) } },
    })),
  );
  return [
    ...(words ? [{ text: `“${words}”`, without: { ...state, words: "" } }] : []),
    ...tags,
    ...(primaryOnly ? [{ text: "Written first of all for this role", without: { ...state, primaryOnly: false } }] : []),
  ];
}

/** Shows each tag as a link to the list without it; `hrefOf` gives that list's address. */
export function showTags(chosen: HTMLElement, tags: readonly Tag[], hrefOf: (state: FilterState) => string): void {
  chosen.hidden = tags.length === 0;
  const links = tags.map(({ text, without }) => element("li", {}, element("a", { class: "app-filter__tag", href: hrefOf(without) }, hiddenText("Remove filter: "), text)));
  chosen.querySelector("ul")?.replaceChildren(...links);
}

/** The links that take a tag off, in order. */
export const tagLinks = (chosen: HTMLElement): readonly HTMLAnchorElement[] => Array.from(chosen.querySelectorAll<HTMLAnchorElement>(".app-filter__tag"));
