import { type Facet, type FacetId, facetIds, type FacetValues } from "../../facets/facet.ts";
import type { FilterCounts } from "./pagefind.ts";

/** The facets whose values can be ticked below an element, read from the labels that readers see. */
export function facetsOnPage(root: ParentNode): readonly Facet[] {
  return facetIds.flatMap((id) => {
    const values = boxesOf(root, id).map((box) => ({ id: box.value, title: titleOf(box) }));
    const title = root.querySelector(`[data-facet="${id}"] legend`)?.textContent?.trim() ?? id;
    return values.length > 0 ? [{ id, title, values }] : [];
  });
}

/** The values that are ticked. */
export const tickedValues = (root: ParentNode): FacetValues =>
  Object.fromEntries(facetIds.map((id) => [id, boxesOf(root, id).filter(({ checked }) => checked).map(({ value }) => value) as readonly string[]])) as Record<FacetId, readonly string[]>;

/** Ticks just these values, and opens the facets that have any. */
export function tickValues(root: ParentNode, chosen: FacetValues): void {
  for (const id of facetIds) {
    for (const box of boxesOf(root, id)) box.checked = chosen[id].includes(box.value);
    const facet = root.querySelector<HTMLDetailsElement>(`details[data-facet="${id}"]`);
    if (facet && chosen[id].length > 0) facet.open = true;
    const says = facet?.querySelector("[data-facet-chosen]");
    if (says) says.textContent = chosen[id].length > 0 ? `${chosen[id].length} selected` : "";
  }
}

/** Prints beside each value how many pages it would leave; nothing where that is not known. */
export function printCounts(root: ParentNode, counts: FilterCounts | undefined): void {
  for (const id of facetIds) {
    for (const box of boxesOf(root, id)) {
      const place = box.parentElement?.querySelector(".app-filter__count");
      if (place) place.textContent = counts ? `(${counts[id]?.[box.value] ?? 0})` : "";
    }
  }
}

const boxesOf = (root: ParentNode, id: FacetId): HTMLInputElement[] => Array.from(root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${id}"]`));

function titleOf({ labels, value }: HTMLInputElement): string {
  const label = labels?.[0]?.cloneNode(true);
  if (!(label instanceof Element)) return value;
  for (const count of Array.from(label.querySelectorAll(".app-filter__count"))) count.remove();
  return label.textContent?.trim() ?? value;
}
