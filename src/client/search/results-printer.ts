import { reportFailure } from "../site/report-failure.ts";
import { showChosenFilters } from "./chosen-filters.ts";
import { createOutcomePrinter, type PrinterOptions } from "./outcome-printer.ts";
import { isIdle } from "./search-address.ts";
import type { Outcome, Search, SearchEngine } from "./search-engine.ts";

/** Searches and prints what is found; a search that is overtaken by another prints nothing more. */
export interface ResultsPrinter {
  /** `shown` is how many results to show at least. */
  show(search: Search, shown: number): Promise<void>;
}

/** Makes the printer of one results page. */
export function createResultsPrinter(options: PrinterOptions): ResultsPrinter {
  const { document, parts, facets, engine, addressOf } = options;
  const ownTitle = document.title;
  const printer = createOutcomePrinter(options);
  let latest = 0;
  return {
    async show(search, shown) {
      latest += 1;
      const turn = latest;
      const isLatest = (): boolean => turn === latest;
      document.title = search.state.words ? `${search.state.words} – ${ownTitle}` : ownTitle;
      parts.results.lang = search.language;
      showChosenFilters(parts, search, facets, addressOf);
      if (isIdle(search)) return printer.idle();
      printer.busy();
      const outcome = await outcomeOf(engine, search);
      if (isLatest()) await printer.print(outcome, { search, shown, isLatest });
    },
  };
}

/** What a search comes to; one that fails is never taken for one that finds nothing. */
async function outcomeOf(engine: SearchEngine, search: Search): Promise<Outcome> {
  try {
    return await engine.search(search);
  } catch (reason) {
    reportFailure("The search failed.", reason);
    return { kind: "missing", files: [] };
  }
}
