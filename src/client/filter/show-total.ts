import type { FilterParts } from "./filter-parts.ts";

/** "1 page", "2 pages". */
export const pagesText = (count: number): string => (count === 0 ? "No pages" : count === 1 ? "1 page" : `${count} pages`);

/** Says how many pages are left: once aloud, if a reader's change led here, and on the button that closes a folded form. */
export function showTotal({ status, apply }: FilterParts, count: number, announce: boolean): void {
  // What a page shows as it opens is read with the page; only what changes afterwards is announced.
  if (announce) status.removeAttribute("aria-live");
  else status.setAttribute("aria-live", "off");
  status.textContent = pagesText(count);
  apply.textContent = count === 0 ? "Close filters" : `Show ${pagesText(count)}`;
}
