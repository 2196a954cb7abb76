import type { Position } from "../../../src/text/place.ts";
import type { PageState } from "../page-state.ts";
import { voidTags } from "./allow-list.ts";

/** Elements whose end tag may be left out. */
const optionalEnd: ReadonlySet<string> = new Set("p li dt dd tr td th thead tbody tfoot colgroup option rt rp".split(" "));
/** Which open elements a start tag ends, besides `p`, which every block ends. */
const ends: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]], ["dt", ["dt", "dd"]], ["dd", ["dt", "dd"]], ["td", ["td", "th"]], ["th", ["td", "th"]], ["tr", ["td", "th", "tr"]],
  ["tbody", ["td", "th", "tr", "thead", "tbody"]], ["tfoot", ["td", "th", "tr", "thead", "tbody"]],
]);
const block = /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|hr|nav|ol|p|pre|section|table|ul)$/;
const deepest = 100;

/** Follows which raw elements are open and reports those that don't match; places are worked out only when reported. */
export interface Balance {
  open(name: string, at: () => Position): void;
  /** Whether an open element was there to be closed. */
  close(name: string, at: () => Position): boolean;
  isOpen(): boolean;
  /** Reports what is open at the end of the page. */
  finish(): void;
}

/** Starts following the raw HTML of one page. */
export function createBalance(page: PageState): Balance {
  const stack: { readonly name: string; readonly at: () => Position }[] = [];
  let isTooDeep = false;
  const reportOpen = (from: number): void => {
    for (const { name, at } of stack.splice(from)) {
      if (!optionalEnd.has(name)) page.report("unbalanced-html", at(), `“<${name}>” is never closed.`, `Add “</${name}>” where the element ends.`);
    }
  };
  return {
    open(name, at) {
      if (voidTags.has(name)) return;
      while (endsTop(name, stack.at(-1)?.name)) stack.pop();
      stack.push({ name, at });
      if (stack.length > deepest && !isTooDeep) {
        isTooDeep = true;
        page.report("deep-nesting", at(), `“<${name}>” is more than ${deepest} elements deep.`, "Use fewer elements inside each other.");
      }
    },
    close(name, at) {
      const from = stack.findLastIndex((element) => element.name === name);
      if (from === -1) {
        page.report("unbalanced-html", at(), `“</${name}>” closes nothing.`, `Remove it, or add “<${name}>” where the element starts.`);
        return false;
      }
      reportOpen(from + 1);
      stack.pop();
      return true;
    },
    isOpen: () => stack.length > 0,
    finish: () => reportOpen(0),
  };
}

const endsTop = (name: string, top: string | undefined): boolean =>
  top !== undefined && ((ends.get(name)?.includes(top) ?? false) || (top === "p" && block.test(name)));
