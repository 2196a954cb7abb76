import type { Token } from "markdown-it";
import type { Position } from "../../../src/text/place.ts";
import type { PageState } from "../page-state.ts";
import type { AddressNote } from "../syntax/link-places.ts";

/** A block's text, and its lines in the body. */
export type TextBlock = Pick<Token, "content" | "map" | "meta">;

/** Finds places in the text of one block after another; remembers the line of the last, because links come in order. */
export class InlinePlaces {
  readonly #page: PageState;
  #block: TextBlock | undefined;
  #line = 0;
  /** Where the line starts in the block's text, and where the next one does. */
  #from = 0;
  #next = 0;
  /** Where in the source's line the block's text starts; found when asked for. */
  #shift: number | undefined;
  /** Whether bars of the block's text are escaped in the source, as those of a table's cells. */
  #hasEscapes = false;

  constructor(page: PageState) {
    this.#page = page;
  }

  /** The place in the file of an offset in a block's text: exact where the text stands in the source as it is, else the start of its line. */
  of(block: TextBlock, offset: number): Position {
    if (!block.map || offset < 0) return this.#page.place(block.map?.[0] ?? 0);
    if (block !== this.#block || offset < this.#from) this.#enter(block, 0, block.map[0]);
    for (let next = this.#next; offset >= next; next = this.#next) this.#enter(block, next, this.#line + 1);
    this.#shift ??= this.#shiftIn(block);
    if (this.#shift === -Infinity) return this.#page.place(this.#line);
    const escapes = this.#hasEscapes ? block.content.slice(this.#from, offset).split("|").length - 1 : 0;
    return this.#page.place(this.#line, Math.max(0, this.#shift + offset - this.#from + escapes) + 1);
  }

  /** Where a Markdown link or image itself starts. */
  ofStart(block: TextBlock, link: Token): Position {
    return this.of(block, (link.meta as AddressNote | null)?.start ?? -1);
  }

  /** Where the address of a Markdown link or image is written; for a reference, its definition. */
  ofAddress(block: TextBlock, link: Token): Position {
    const note = link.meta as AddressNote | null;
    if (note && "address" in note) return this.of(block, note.address);
    return (note && this.#page.definitions.get(note.label)?.address) ?? this.#page.place(block.map?.[0] ?? 0);
  }

  #enter(block: TextBlock, from: number, line: number): void {
    const end = block.content.indexOf("\n", from);
    this.#block = block;
    this.#line = line;
    this.#from = from;
    this.#next = end === -1 ? Infinity : end + 1;
    this.#shift = undefined;
    this.#hasEscapes = false;
  }

  #shiftIn({ content, meta }: TextBlock): number {
    const text = this.#next === Infinity ? content.slice(this.#from) : content.slice(this.#from, this.#next - 1);
    const source = this.#page.line(this.#line);
    const column = (meta as { column?: number } | null)?.column;
    if (column === undefined) return startIn(source, text);
    const found = source.indexOf(text, column);
    if (found !== -1) return found;
    this.#hasEscapes = true;
    return orNowhere(source.indexOf(text.replaceAll("|", "\\|"), column));
  }
}

/** Where a line's text starts in its source; indents and spaces at the end may have been changed on their way. */
function startIn(source: string, text: string): number {
  const found = source.lastIndexOf(text);
  if (found !== -1) return found;
  const start = text.trimStart();
  return orNowhere(source.lastIndexOf(start.trimEnd())) - (text.length - start.length);
}

const orNowhere = (index: number): number => (index === -1 ? -Infinity : index);
