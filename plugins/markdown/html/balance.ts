import { voidTags } from "./allow-list.ts";
import type { ClosePiece, OpenPiece } from "./read-tags.ts";

/** Elements whose end tag may be left out. */
const optionalEnd: ReadonlySet<string> = new Set("p li dt dd tr td th thead tbody tfoot colgroup option rt rp".split(" "));
/** Which open elements a start tag ends, besides `p`, which every block ends. */
const ends: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]], ["dt", ["dt", "dd"]], ["dd", ["dt", "dd"]], ["td", ["td", "th"]], ["th", ["td", "th"]], ["tr", ["td", "th", "tr"]],
  ["tbody", ["td", "th", "tr", "thead", "tbody"]], ["tfoot", ["td", "th", "tr", "thead", "tbody"]],
]);
const block = /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|hr|nav|ol|p|pre|section|table|ul)$/;

/** The most elements that may stand inside each other. */
export const deepest = 100;

/** Whether an element can't stand in a paragraph. */
export const isBlock = (name: string): boolean => block.test(name);

/** What becomes of a raw tag. */
export interface Placed {
  /** The name that the element gets. */
  readonly name: string;
  /** Whether it is a table that stands in no other, which gets a box to scroll in. */
  readonly isOuterTable: boolean;
}

/** An element that is open; `whose` is what the caller knows it by. */
export interface OpenElement<Owner> extends Placed {
  readonly written: string;
  readonly whose: Owner;
}

/** Follows which raw elements are open. */
export class Balance<Owner> {
  readonly #stack: OpenElement<Owner>[] = [];
  readonly #onUnclosed: (element: OpenElement<Owner>, by?: string) => void;

  /** `onUnclosed` hears of every element that needed an end tag, and that the end of another one, which it is told by its name, or the end of the page closes. */
  constructor(onUnclosed: (element: OpenElement<Owner>, by?: string) => void) {
    this.#onUnclosed = onUnclosed;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#stack.length;
  }

  /** Takes a start tag. */
  open({ name: written }: Pick<OpenPiece, "name">, whose: Owner): Placed {
    while (endsTop(written, this.#stack.at(-1)?.written)) this.#stack.pop();
    // A caption has no meaning but in a figure, and is not valid anywhere else.
    const name = written === "figcaption" && this.#stack.at(-1)?.name !== "figure" ? "div" : written;
    const isOuterTable = name === "table" && !this.#stack.some((element) => element.name === "table");
    if (!voidTags.has(written)) this.#stack.push({ written, name, isOuterTable, whose });
    return { name, isOuterTable };
  }

  /** Takes an end tag; undefined when there is nothing for it to close. */
  close({ name }: Pick<ClosePiece, "name">): Placed | undefined {
    const from = this.#stack.findLastIndex(({ written }) => written === name);
    if (from === -1) return undefined;
    this.#leave(from + 1, name);
    return this.#stack.pop();
  }

  /** Takes the end of the page. */
  finish(): void {
    this.#leave(0);
  }

  #leave(from: number, by?: string): void {
    for (const element of this.#stack.splice(from)) if (!optionalEnd.has(element.written)) this.#onUnclosed(element, by);
  }
}

const endsTop = (name: string, top: string | undefined): boolean =>
  top !== undefined && ((ends.get(name)?.includes(top) ?? false) || (top === "p" && isBlock(name)));
