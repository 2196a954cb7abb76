import type { Facet } from "../../facets/facet.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { showCounts } from "../site/facet-boxes.ts";
import { reportFailure } from "../site/report-failure.ts";
import { statusOf, titlesFor } from "./messages.ts";
import { createNotes } from "./notes.ts";
import type { FilterCounts } from "./pagefind.ts";
import { createResultList, type ListedResult } from "./result-list.ts";
import type { Outcome, Search, SearchEngine, TitlesFound } from "./search-engine.ts";
import type { SearchParts } from "./search-parts.ts";

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

/** A search whose outcome is printed, unless another has overtaken it. */
export interface Turn {
  readonly search: Search;
  /** How many results to show at least. */
  readonly shown: number;
  readonly isLatest: () => boolean;
}

/** Prints what becomes of a search; between two outcomes the page is idle or busy. */
export interface OutcomePrinter {
  idle(): void;
  busy(): void;
  print(outcome: Outcome, turn: Turn): Promise<void>;
}

type SearchState = "idle" | "busy" | "found" | "none" | "missing" | "titles";

const atATime = 10;

/** Makes the printer of one results page. */
export function createOutcomePrinter({ document, parts, facets, addresses, engine, addressOf }: PrinterOptions): OutcomePrinter {
  const notes = createNotes(document, parts, addressOf);
  const list = createResultList(parts, facets, addresses);
  const clear = (): void => {
    list.clear();
    notes.clear();
  };
  const printMissing = async (turn: Turn): Promise<void> => {
    const { results } = await titlesAtLeast(engine, turn.search);
    if (!turn.isLatest()) return;
    clear();
    notes.missing(results.length > 0);
    await list.append(results, atATime, turn.isLatest);
    parts.more.hidden = true;
    say(parts, "missing", "Some of the search data could not be read");
  };
  const showMore = async (results: readonly ListedResult[], turn: Turn): Promise<void> => {
    const before = list.length();
    const isWhole = await list.append(results, before + atATime, turn.isLatest);
    if (!isWhole || engine.missing().length > 0) return printMissing(turn);
    history.replaceState({ shown: list.length() }, "");
    list.focus(before);
  };
  return {
    idle() {
      clear();
      say(parts, "idle", "");
    },
    busy: () => setState(parts, "busy"),
    async print(outcome, turn) {
      if (outcome.kind === "missing") return printMissing(turn);
      clear();
      const results = outcome.kind === "none" ? [] : outcome.results;
      const isWhole = await list.append(results, Math.max(turn.shown, atATime), turn.isLatest);
      if (!turn.isLatest()) return;
      if (!isWhole || engine.missing().length > 0) return printMissing(turn);
      parts.more.onclick = () => void showMore(results, turn);
      notes.show(outcome, turn.search);
      const { words } = turn.search.state;
      if (outcome.kind === "titles") say(parts, outcome.kind, titlesFor(results.length, words));
      else say(parts, outcome.kind, statusOf(outcome, words), outcome.counts);
    },
  };
}

/** Says what a search came to, once, with the counts beside the filters where they are known. */
function say(parts: SearchParts, state: SearchState, text: string, counts?: FilterCounts): void {
  showCounts(parts.filters, counts && ((id, value) => counts[id]?.[value] ?? 0));
  if (parts.status.textContent !== text) parts.status.textContent = text;
  setState(parts, state);
}

function setState({ found }: SearchParts, state: SearchState): void {
  found.dataset["searchState"] = state;
  found.setAttribute("aria-busy", String(state === "busy"));
}

/** The titles that fit; none where not even they can be read. */
async function titlesAtLeast(engine: SearchEngine, search: Search): Promise<Pick<TitlesFound, "results">> {
  try {
    return await engine.searchTitles(search);
  } catch (reason) {
    reportFailure("Titles could not be searched.", reason);
    return { results: [] };
  }
}
