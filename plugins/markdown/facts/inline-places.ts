import type { Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import { lineOf, type PageState } from "../page-state.ts";
import type { AddressNote } from "../syntax/link-places.ts";

/** Finds places in the text of one block after another; remembers the line of the last, because links come in order. */
export class InlinePlaces {
  readonly #page: PageState;
  #block: Token | undefined;
  #line = 0;
  /** Where the line starts in the block's text, and where the next one does. */
  #from = 0;
  #next = 0;
  /** Where in the source's line the block's text starts; -1 when it was changed on its way; found when asked for. */
  #shift: number | undefined;

  constructor(page: PageState) {
    this.#page = page;
  }

  /** The place in the file of an offset in a block's text: exact where the text stands in the source as it is, else the block's line. */
  of(block: Token, offset: number): Position {
    if (!block.map || offset < 0) return this.#page.place(lineOf(block));
    if (block !== this.#block || offset < this.#from) this.#enter(block, 0, block.map[0]);
    for (let next = this.#next; offset >= next; next = this.#next) this.#enter(block, next, this.#line + 1);
    this.#shift ??= this.#shiftIn(block);
    if (this.#shift === -1) return this.#page.place(block.map[0]);
    return this.#page.place(this.#line, this.#shift + offset - this.#from + 1);
  }

  /** Where the address of a Markdown link or image is written; for a reference, its definition. */
  ofAddress(block: Token, link: Token): Position {
    const note = link.meta as AddressNote | null;
    if (note && "address" in note) return this.of(block, note.address);
    return (note && this.#page.definitions.get(note.label)) ?? this.#page.place(lineOf(block));
  }

  #enter(block: Token, from: number, line: number): void {
    const end = block.content.indexOf("\n", from);
    this.#block = block;
    this.#line = line;
    this.#from = from;
    this.#next = end === -1 ? Infinity : end + 1;
    this.#shift = undefined;
  }

  #shiftIn({ content, meta }: Token): number {
    const text = this.#next === Infinity ? content.slice(this.#from) : content.slice(this.#from, this.#next - 1);
    const source = this.#page.line(this.#line);
    const column = (meta as { column?: number } | null)?.column;
    return column === undefined ? source.lastIndexOf(text) : source.indexOf(text, column);
  }
}
