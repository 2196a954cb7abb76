/** The parts of a page whose list can be filtered, as its layout prints them. */
export interface FilterParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly toggle: HTMLElement;
  readonly apply: HTMLElement;
  readonly remember: HTMLElement;
  readonly heading: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly chosen: HTMLElement;
  readonly results: HTMLElement;
  /** Absent when the manual cannot be searched. */
  readonly searchLink: HTMLAnchorElement | null;
}

/** Finds the parts; a page without one of them was printed by another layout, and is left as it is. */
export function filterParts(root: HTMLElement): FilterParts | undefined {
  const find = <Kind extends HTMLElement>(selector: string): Kind | null => root.querySelector<Kind>(selector);
  const form = find<HTMLFormElement>(".app-filter__form");
  const words = find<HTMLInputElement>("#filter-words");
  const [toggle, apply, remember] = [find("[data-filter-toggle]"), find("[data-filter-apply]"), find("[data-filter-remember]")];
  const [heading, status, notice] = [find("[data-filter-heading]"), find("[data-filter-status]"), find("[data-filter-notice]")];
  const [chosen, results] = [find("[data-filter-chosen]"), find("[data-filter-results]")];
  if (!form || !words || !toggle || !apply || !remember || !heading || !status || !notice || !chosen || !results) return undefined;
  return { root, form, words, toggle, apply, remember, heading, status, notice, chosen, results, searchLink: find<HTMLAnchorElement>("[data-filter-search]") };
}
