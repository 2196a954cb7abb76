import type { Guidance, GuidanceEntry } from "../../facets/guidance.ts";
import type { SiteAddresses } from "../site/addresses.ts";
import { element } from "../site/element.ts";
import { pagesText } from "./show-total.ts";
import { resultSections } from "./result-sections.ts";

/** So many pages are shown at once; the rest when a reader asks. */
const limit = 250;

/** The place where a list stands: as it was built, or as a reader has filtered it. */
export interface ResultList {
  showBuilt(): void;
  showFound(entries: readonly GuidanceEntry[], guidance: Guidance): void;
}

/** Takes over a built list, which comes back untouched when the page's own choice does. */
export function createResultList(holder: HTMLElement, addresses: SiteAddresses): ResultList {
  const built = inHelpings(Array.from(holder.childNodes));
  let waiting: number | undefined;
  const show = (nodes: readonly Node[]): void => {
    window.clearTimeout(waiting);
    holder.replaceChildren(...nodes);
  };
  return {
    showBuilt() {
      show(built.first);
      // A list of thousands takes the browser long to lay out, so its beginning is there before the rest.
      if (built.rest.length > 0) waiting = window.setTimeout(() => holder.append(...built.rest));
    },
    showFound(entries, guidance) {
      if (entries.length === 0) return show([nothing()]);
      const sections = resultSections(entries, guidance, addresses, limit);
      if (entries.length <= limit) return show(sections);
      const showAll = (): void => {
        show(resultSections(entries, guidance, addresses, Infinity));
        holder.querySelectorAll<HTMLAnchorElement>(".app-page-list__link")[limit]?.focus();
      };
      show([...sections, moreButton(entries.length - limit, showAll)]);
    },
  };
}

/** The sections that hold the first pages, up to the limit or just above it, and all others. */
function inHelpings(nodes: readonly ChildNode[]): { readonly first: readonly Node[]; readonly rest: readonly Node[] } {
  let pages = 0;
  const end = nodes.findIndex((node) => {
    if (node instanceof Element) pages += node.querySelectorAll("li").length;
    return pages > limit;
  });
  return end < 0 ? { first: nodes, rest: [] } : { first: nodes.slice(0, end + 1), rest: nodes.slice(end + 1) };
}

function moreButton(others: number, showAll: () => void): HTMLElement {
  const words = others === 1 ? "Show the other page" : `Show the other ${pagesText(others)}`;
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, words);
  button.addEventListener("click", showAll);
  return button;
}

const nothing = (): HTMLElement => element("p", { class: "govuk-body" }, "No page fits everything that is chosen. Take a filter off, or use fewer words.");
