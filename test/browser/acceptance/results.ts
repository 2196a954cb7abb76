import { type Tab, until } from "../drive.ts";
import type { Place } from "./sites.ts";

/** A result as a reader sees it. */
export interface ShownResult {
  readonly title: string;
  readonly url: string;
  readonly trail: string;
  /** The excerpt's text, with the marked words between asterisks. */
  readonly excerpt: string;
  readonly sections: readonly { readonly title: string; readonly url: string }[];
}

/** The results page as a reader sees it. */
export interface Shown {
  readonly state: string;
  readonly status: string;
  readonly results: readonly ShownResult[];
  /** For each box that can be ticked, what stands beside it. */
  readonly counts: Readonly<Record<string, string>>;
  readonly suggestions: readonly string[];
  /** All that can be seen where the results stand. */
  readonly text: string;
}

/** Opens the results page at a query of its address, and reads it once the search has come to something. */
export async function searchFor(tab: Tab, place: Place, query: string): Promise<Shown> {
  await tab.open(place.address(`/search/?${query}`));
  return settled(tab, place);
}

/** Types a query into the header of the home page and sends it, as a reader would. */
export async function searchFromHome(tab: Tab, place: Place, words: string): Promise<Shown> {
  await tab.open(place.address("/"));
  await tab.click("#header-search");
  await tab.type(words);
  await tab.press("Enter");
  await until(tab, () => document.querySelector("[data-search-state]") !== null);
  return settled(tab, place);
}

/** Waits until the results page is neither idle nor busy, and reads it. */
export async function settled(tab: Tab, place: Place): Promise<Shown> {
  await until(tab, () => {
    const state = document.querySelector("[data-search-state]")?.getAttribute("data-search-state");
    return state !== undefined && state !== null && state !== "idle" && state !== "busy";
  });
  const shown = await tab.ask(readResultsPage);
  const results = shown.results.map((result) => ({
    ...result,
    url: place.urlOf(result.url),
    sections: result.sections.map(({ title, url }) => ({ title, url: place.urlOf(url) })),
  }));
  return { ...shown, results };
}

/** The addresses that the shown results and their sections lead to, as the browser resolves them. */
export const shownAddresses = (tab: Tab): Promise<string[]> =>
  tab.ask(() => [...document.querySelectorAll<HTMLAnchorElement>(".app-results .app-result__title a, .app-results .app-result__sections a")].map(({ href }) => href));

/** Runs in the page, so it may use nothing of this file. */
function readResultsPage(): Shown {
  const textOf = (node: Node | null | undefined): string => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
  const marked = (excerpt: Element | null): string =>
    [...(excerpt?.childNodes ?? [])].map((node) => (node.nodeName === "MARK" ? `*${node.textContent}*` : (node.textContent ?? ""))).join("").replace(/\s+/g, " ").trim();
  const link = (anchor: HTMLAnchorElement | null): { title: string; url: string } => ({ title: textOf(anchor), url: anchor?.href ?? "" });
  const results = [...document.querySelectorAll("ol.app-results > li.app-result")].map((item) => ({
    ...link(item.querySelector<HTMLAnchorElement>(".app-result__title a")),
    trail: textOf(item.querySelector(".app-result__trail")),
    excerpt: marked(item.querySelector(".app-result__excerpt")),
    sections: [...item.querySelectorAll<HTMLAnchorElement>(".app-result__sections a")].map(link),
  }));
  const boxes = [...document.querySelectorAll<HTMLInputElement>("form[role=search] input[type=checkbox], [data-filter] input[type=checkbox]")];
  const counts = Object.fromEntries(
    boxes.map((box) => [`${box.name}=${box.value}`, textOf(box.parentElement?.querySelector(".app-filter__count"))]),
  );
  return {
    state: document.querySelector("[data-search-state]")?.getAttribute("data-search-state") ?? "",
    status: textOf(document.querySelector("[data-search-status]")),
    results,
    counts,
    suggestions: [...document.querySelectorAll("[data-search-suggestion] a")].map(textOf),
    text: document.querySelector<HTMLElement>("[data-search]")?.innerText.replace(/\s+/g, " ") ?? "",
  };
}
