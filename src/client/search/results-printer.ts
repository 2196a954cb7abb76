import type { Facet } from "../../facets/facet.ts";
import { writeState } from "../../facets/filter-state.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { printCounts } from "./facets-on-page.ts";
import { resultsFor, statusOf } from "./messages.ts";
import { createNotes } from "./notes.ts";
import type { PagefindResult } from "./pagefind.ts";
import { resultItem } from "./result-item.ts";
import { choosesNothing, isIdle } from "./search-address.ts";
import type { Outcome, Search, SearchEngine } from "./search-engine.ts";
import type { SearchParts } from "./search-parts.ts";
import { shownResult, type ShownResult } from "./shown-result.ts";

/** What printing results needs. */
export interface PrinterOptions {
  readonly document: Document;
  readonly parts: SearchParts;
  readonly facets: readonly Facet[];
  readonly addresses: SiteAddresses;
  readonly engine: SearchEngine;
  /** The address of the results page at which it shows a search. */
  readonly addressOf: (search: Search) => string;
}

/** Searches and prints what is found; a search that is overtaken by another prints nothing more. */
export interface ResultsPrinter {
  /** `shown` is how many results to show at least. */
  show(search: Search, shown: number): Promise<void>;
}

type SearchState = "idle" | "busy" | "found" | "none" | "missing" | "titles";

const atATime = 10;

/** Makes the printer of one results page. */
export function createResultsPrinter({ document, parts, facets, addresses, engine, addressOf }: PrinterOptions): ResultsPrinter {
  const ownTitle = document.title;
  const notes = createNotes(document, parts, addressOf);
  let latest = 0;
  const setState = (state: SearchState): void => {
    parts.found.dataset["searchState"] = state;
    parts.found.setAttribute("aria-busy", String(state === "busy"));
  };
  const say = (text: string): void => {
    if (parts.status.textContent !== text) parts.status.textContent = text;
  };

  const clear = (): void => {
    parts.results.textContent = "";
    parts.results.hidden = true;
    parts.more.hidden = true;
    notes.clear();
  };

  /** Appends the next results, and says whether all that were wanted could be read. */
  const append = async (results: readonly (PagefindResult | ShownResult)[], upTo: number, isLatest: () => boolean): Promise<boolean> => {
    const wanted = results.slice(parts.results.childElementCount, upTo);
    const read = await Promise.all(wanted.map((result) => readResult(result, facets)));
    if (!isLatest()) return true;
    for (const result of read) if (result) parts.results.append(resultItem(parts.template, result, addresses));
    parts.results.hidden = parts.results.childElementCount === 0;
    parts.more.hidden = upTo >= results.length;
    return read.every((result) => result !== undefined) && engine.missing().length === 0;
  };

  const sayMissing = async (search: Search, isLatest: () => boolean): Promise<void> => {
    const { results } = await engine.searchTitles(search).catch(() => ({ results: [] }));
    if (!isLatest()) return;
    clear();
    notes.missing(results.length > 0);
    await append(results, atATime, isLatest);
    parts.more.hidden = true;
    printCounts(parts.filters, undefined);
    say("Some of the search data could not be read");
    setState("missing");
  };

  const print = async (outcome: Outcome, search: Search, shown: number, isLatest: () => boolean): Promise<void> => {
    if (outcome.kind === "missing") return sayMissing(search, isLatest);
    clear();
    const results = outcome.kind === "none" ? [] : outcome.results;
    const whole = await append(results, Math.max(shown, atATime), isLatest);
    if (!isLatest()) return;
    if (!whole) return sayMissing(search, isLatest);
    parts.more.onclick = () => void showMore(results, search, isLatest);
    notes.show(outcome, search);
    printCounts(parts.filters, outcome.kind === "titles" ? undefined : outcome.counts);
    say(outcome.kind === "titles" ? resultsFor(results.length, search.state.words) : statusOf(outcome, search.state.words));
    setState(outcome.kind);
  };

  const showMore = async (results: readonly (PagefindResult | ShownResult)[], search: Search, isLatest: () => boolean): Promise<void> => {
    const before = parts.results.childElementCount;
    if (!(await append(results, before + atATime, isLatest))) return sayMissing(search, isLatest);
    history.replaceState({ shown: parts.results.childElementCount }, "");
    parts.results.children[before]?.querySelector("a")?.focus();
  };

  return {
    async show(search, shown) {
      latest += 1;
      const turn = latest;
      const isLatest = (): boolean => turn === latest;
      document.title = search.state.words ? `${search.state.words} – ${ownTitle}` : ownTitle;
      parts.results.lang = search.language;
      linkToBrowse(parts, search);
      if (isIdle(search)) {
        clear();
        say("");
        printCounts(parts.filters, undefined);
        return setState("idle");
      }
      setState("busy");
      const outcome = await engine.search(search).catch((): Outcome => ({ kind: "missing", files: [] }));
      if (isLatest()) await print(outcome, search, shown, isLatest);
    },
  };
}

/** What is shown of a result; undefined when its data cannot be read. */
async function readResult(result: PagefindResult | ShownResult, facets: readonly Facet[]): Promise<ShownResult | undefined> {
  if (!("data" in result)) return result;
  const data = await result.data().catch(() => undefined);
  return data && shownResult(data, facets);
}

/** Links to the lists of guidance with the same choice, where there is one. */
function linkToBrowse({ browse, clear }: SearchParts, { state }: Search): void {
  const isChosen = !choosesNothing(state.chosen);
  browse.hidden = !isChosen;
  clear.hidden = !isChosen;
  const link = browse.querySelector("a");
  if (!link) return;
  link.search = writeState({ ...state, words: "" }).toString();
}
