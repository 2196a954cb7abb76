import type { FacetId, FacetValue } from "../facets/facet.ts";
import type { LinkView } from "./parts.ts";

/** A link to a list, with how many pages the list has. */
export interface CountedLink extends LinkView {
  readonly count: number;
}

/** A facet as a form offers it: how many pages each value has, and which are chosen. */
export interface FacetView {
  readonly id: FacetId;
  readonly title: string;
  /** Not folded. */
  readonly open: boolean;
  /** Offers to leave out pages that are not written for the chosen audience first of all. */
  readonly primary?: true;
  readonly values: readonly (FacetValue & { readonly count: number; readonly checked: boolean })[];
}

/** The form that filters a page's list, and what the page's own list is chosen by. */
export interface FilterView {
  /** The page with all guidance. */
  readonly action: string;
  /** The page's own choice as an address's query; empty on the page with all guidance. */
  readonly own: string;
  /** The page's title says nothing but its own choice, so that it has to change with the list. */
  readonly titled: boolean;
  readonly facets: readonly FacetView[];
  /** The page's own choice; each leads to the page without it. */
  readonly tags: readonly LinkView[];
  /** Absent when the manual cannot be searched. */
  readonly searchUrl?: string;
  /** The lists to use where no script runs; "Choose by …". */
  readonly instead: readonly LinkView[];
}

/** How much guidance there is for each audience in each phase. */
export interface PairTable {
  readonly phases: readonly CountedLink[];
  /** Cells in the order of the phases; their texts name both. */
  readonly rows: readonly { readonly audience: CountedLink; readonly cells: readonly CountedLink[] }[];
}
