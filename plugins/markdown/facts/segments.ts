import type { Token } from "markdown-it";
import type { RawHtml } from "../html/raw-html.ts";

/** A run of whole blocks: from which token to before which, and whether raw HTML is in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly isRaw: boolean;
}

/** Divides a page into runs with and without raw HTML, so that only the former pay for sanitising. */
export interface Segments {
  /** Takes the next token, after its raw HTML was read. */
  add(token: Token, raw: RawHtml): void;
  finish(): readonly Segment[];
}

/** Starts dividing one page. */
export function createSegments(): Segments {
  const segments: Segment[] = [];
  let [from, to, depth] = [0, 0, 0];
  const end = (isRaw: boolean): void => {
    const previous = segments.at(-1);
    if (previous?.isRaw === isRaw) segments[segments.length - 1] = { ...previous, to };
    else segments.push({ from, to, isRaw });
    from = to;
  };
  return {
    add({ nesting }, raw) {
      to += 1;
      depth += nesting;
      // While a raw element is open, what follows stands inside it and belongs to the same run.
      if (depth === 0 && !raw.isOpen()) end(raw.takeWasRead());
    },
    finish() {
      if (from < to) end(true);
      return segments;
    },
  };
}
