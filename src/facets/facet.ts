/** What guidance can be filtered by, in the order in which it is offered; also the keys of a filter's address. */
export const facetIds = ["phase", "audience", "category", "type", "point"] as const;
export type FacetId = (typeof facetIds)[number];

/** One value of a facet: its id in addresses, and the words that readers see. */
export interface FacetValue {
  readonly id: string;
  readonly title: string;
  /** Other words that addresses may use for it, such as older ids. */
  readonly aliases?: readonly string[];
}

/** Something that guidance can be filtered by, with its values in the manual's order. */
export interface Facet {
  readonly id: FacetId;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

/** For each facet, the ids of some of its values. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/** No value of any facet. */
export const noValues: FacetValues = { phase: [], audience: [], category: [], type: [], point: [] };
