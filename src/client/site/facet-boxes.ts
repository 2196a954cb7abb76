import { type Facet, type FacetId, facetIds, type FacetValue, type FacetValues } from "../../facets/facet.ts";

/** The facets whose values can be ticked below an element, read from the words that readers see, so that an address can be understood before any data is loaded. */
export function facetsIn(root: ParentNode): readonly Facet[] {
  return facetIds.flatMap((id) => {
    const values = boxesOf(root, id).map(valueOf);
    const title = facetIn(root, id)?.querySelector("legend")?.textContent?.trim() ?? id;
    return values.length > 0 ? [{ id, title, values }] : [];
  });
}

/** The boxes of one name. */
export const boxesOf = (root: ParentNode, name: string): readonly HTMLInputElement[] => Array.from(root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`));

/** Ticks just these values. */
export function tickValues(root: ParentNode, chosen: FacetValues): void {
  for (const id of facetIds) for (const box of boxesOf(root, id)) box.checked = chosen[id].includes(box.value);
}

/** The values that are ticked. */
export const tickedValues = (root: ParentNode): FacetValues =>
  Object.fromEntries(facetIds.map((id) => [id, boxesOf(root, id).filter(({ checked }) => checked).map(({ value }) => value) as readonly string[]])) as Record<FacetId, readonly string[]>;

/** Prints beside each value how many pages choosing it would leave; nothing where that is not known. */
export function showCounts(root: ParentNode, countOf: ((id: FacetId, value: string) => number) | undefined): void {
  for (const id of facetIds) {
    for (const box of boxesOf(root, id)) {
      const place = box.labels?.[0]?.querySelector(".app-filter__count");
      if (place) place.textContent = countOf ? `(${countOf(id, box.value)})` : "";
    }
  }
}

/** Says beside the name of each facet how much is chosen in it, so that a folded facet hides no choice. */
export function showChosen(root: ParentNode, numberOf: (id: FacetId) => number): void {
  for (const id of facetIds) {
    const note = facetIn(root, id)?.querySelector("[data-facet-chosen]");
    if (note) note.textContent = numberOf(id) > 0 ? `${numberOf(id)} chosen` : "";
  }
}

/** Unfolds the facets in which something is chosen. */
export function openChosen(root: ParentNode, chosen: FacetValues): void {
  for (const id of facetIds) {
    const facet = facetIn(root, id);
    if (facet && chosen[id].length > 0) facet.open = true;
  }
}

const facetIn = (root: ParentNode, id: FacetId): HTMLDetailsElement | null => root.querySelector<HTMLDetailsElement>(`details[data-facet="${id}"]`);

const valueOf = (box: HTMLInputElement): FacetValue => ({
  id: box.value,
  title: titleOf(box),
  ...(box.dataset["aliases"] ? { aliases: box.dataset["aliases"].split("\n") } : {}),
});

/** A label's own words stand before its count. */
const titleOf = ({ labels, value }: HTMLInputElement): string => labels?.[0]?.firstChild?.textContent?.trim() || value;
