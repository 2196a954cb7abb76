/** The parts of the results page that a script reads and fills. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  /** Carries the state of the search. */
  readonly found: HTMLElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
  readonly template: HTMLTemplateElement;
  readonly more: HTMLButtonElement;
  readonly browse: HTMLElement;
  readonly clear: HTMLElement;
  /** A tag for each value that is chosen to filter by. */
  readonly chosen: HTMLElement;
  readonly filters: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly columns: HTMLElement;
  readonly repair: HTMLElement;
  readonly remembered: HTMLElement;
}

/** Where each part stands. */
const places = {
  form: "[data-search-form]",
  words: "#search-words",
  found: "[data-search]",
  status: "[data-search-status]",
  notes: "[data-search-notes]",
  results: "[data-search-results]",
  template: "template[data-search-result]",
  more: "[data-search-more]",
  browse: "[data-search-browse]",
  clear: "[data-search-clear]",
  chosen: "[data-search-chosen]",
  filters: "[data-search-filters]",
  toggle: "[data-search-toggle]",
  columns: "[data-search-columns]",
  repair: "[data-search-repair]",
  remembered: "[data-search-remembered]",
} satisfies Record<keyof SearchParts, string>;

/** Finds the parts of the results page; undefined on any other page. */
export function searchParts(document: Document): SearchParts | undefined {
  const found = Object.entries(places).map(([name, place]) => [name, document.querySelector(place)] as const);
  return found.every(([, element]) => element) ? (Object.fromEntries(found) as unknown as SearchParts) : undefined;
}
