import type { Facet } from "../../facets/facet.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { reportFailure } from "../site/report-failure.ts";
import type { PagefindResult } from "./pagefind.ts";
import { resultItem } from "./result-item.ts";
import type { SearchParts } from "./search-parts.ts";
import { shownResult, type ShownResult } from "./shown-result.ts";

/** A result whose data the index still has to read, or one that is ready. */
export type ListedResult = PagefindResult | ShownResult;

/** The list of results of one results page. */
export interface ResultList {
  clear(): void;
  /** How many results stand in the list. */
  length(): number;
  /** Appends the next results, unless another search has begun meanwhile, and says whether all that were wanted could be read. */
  append(results: readonly ListedResult[], upTo: number, isLatest: () => boolean): Promise<boolean>;
  /** Leads the focus to a result. */
  focus(at: number): void;
}

/** Takes over the list of a page. */
export function createResultList({ results: list, more, template }: SearchParts, facets: readonly Facet[], addresses: SiteAddresses): ResultList {
  return {
    clear() {
      list.textContent = "";
      list.hidden = true;
      more.hidden = true;
    },
    length: () => list.childElementCount,
    async append(results, upTo, isLatest) {
      const wanted = results.slice(list.childElementCount, upTo);
      const read = await Promise.all(wanted.map((result) => readResult(result, facets)));
      if (!isLatest()) return true;
      for (const result of read) if (result) list.append(resultItem(template, result, addresses));
      list.hidden = list.childElementCount === 0;
      more.hidden = upTo >= results.length;
      return read.every((result) => result !== undefined);
    },
    focus: (at) => list.children[at]?.querySelector("a")?.focus(),
  };
}

/** What is shown of a result; undefined when its data cannot be read. */
async function readResult(result: ListedResult, facets: readonly Facet[]): Promise<ShownResult | undefined> {
  if (!("data" in result)) return result;
  try {
    return shownResult(await result.data(), facets);
  } catch (reason) {
    reportFailure("A result could not be read.", reason);
    return undefined;
  }
}
