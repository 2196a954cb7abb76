import { listed, quotedQuery, resultsFor } from "./messages.ts";
import { mostWords, searchedPart } from "./parse-query.ts";
import { noFilter } from "../../facets/filter-state.ts";
import { repairAdvice } from "../site/repair-advice.ts";
import type { Found, NothingFound } from "./answer.ts";
import type { Outcome, Search } from "./search-engine.ts";
import type { SearchParts } from "./search-parts.ts";

/** Remarks between the status and the results: what was corrected or passed over, and what else can be done. */
export interface Notes {
  show(outcome: Outcome, search: Search): void;
  /** Some data could not be read; `titles` tells whether results by title follow. */
  missing(titles: boolean): void;
  clear(): void;
}

/** Makes the notes of one results page. */
export function createNotes(document: Document, { notes, repair }: SearchParts, addressOf: (search: Search) => string): Notes {
  repair.textContent = repairAdvice(document.body);
  const note = (...parts: readonly (string | Node)[]): HTMLElement => {
    const paragraph = document.createElement("p");
    paragraph.className = "govuk-body app-search__note";
    paragraph.append(...parts);
    notes.append(paragraph);
    return paragraph;
  };
  const linkTo = (text: string, search: Search): HTMLElement => {
    const link = document.createElement("a");
    link.className = "govuk-link";
    link.href = addressOf(search);
    link.textContent = text;
    return link;
  };
  const found = ({ query, corrected, unknown, dropped }: Found, search: Search): void => {
    if (corrected.length > 0) {
      const meant = { ...search, state: { ...search.state, words: query } };
      const link = linkTo(quotedQuery(query), meant);
      link.lang = search.language;
      const from = listed(corrected.map((correction) => correction.from));
      note(`No page has ${from}. Did you mean `, link, "? Its results are shown.").dataset["searchSuggestion"] = "";
    }
    if (unknown.length > 0) note(`No page has ${listed(unknown)}. These are results for the other words.`);
    if (dropped.length > 0) note(`No page has all of these words, so ${listed(dropped)} ${dropped.length > 1 ? "were" : "was"} left out.`);
  };
  const none = ({ unknown, withoutFilters, withoutQuotes }: NothingFound, { state, language }: Search): void => {
    if (unknown.length > 0 && unknown.join(" ") !== state.words.toLowerCase()) note(`No page has ${listed(unknown)}.`);
    if (withoutFilters > 0) {
      const search = { state: { ...noFilter, words: state.words }, language };
      note("Without the filters there ", withoutFilters === 1 ? "is " : "are ", linkTo(resultsFor(withoutFilters, ""), search), ".");
    }
    if (withoutQuotes > 0) {
      const words = state.words.replace(/["“”„«»]/g, " ").trim().replace(/\s+/g, " ");
      note("Without the quotation marks there ", withoutQuotes === 1 ? "is " : "are ", linkTo(resultsFor(withoutQuotes, ""), { state: { ...state, words }, language }), ".");
    }
  };
  return {
    clear: () => (notes.textContent = ""),
    missing(titles) {
      note("What is found may not be the whole answer.", titles ? " These pages have your words in their titles." : "");
    },
    show(outcome, search) {
      if (searchedPart(search.state.words) !== search.state.words) note(`Only the first ${mostWords} words were looked for.`);
      if (outcome.kind === "found") found(outcome, search);
      if (outcome.kind === "none") none(outcome, search);
      if (outcome.kind === "titles") note("Your browser cannot search the text of pages, so this search is by title only.");
    },
  };
}
