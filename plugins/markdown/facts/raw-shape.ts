import type { LineSpan, Prose, TagShape } from "../../../src/pages/markdown.ts";
import type { RawToken } from "../html/raw-tokens.ts";
import type { Piece } from "../html/read-tags.ts";
import type { SpanNote } from "../syntax/link-places.ts";
import type { InlinePlaces, TextBlock } from "./inline-places.ts";
import { codeTags, mask, maskSpans } from "./mask-markup.ts";

/** Elements that stand inside a run of words; any other one starts and ends a block. */
const inlineTags: ReadonlySet<string> = new Set("a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(" "));

/** Where raw HTML is written: its own text, because rendering puts another in its token, or that of the paragraph that holds it. */
export const blockOf = ({ token, block, fragment }: RawToken): TextBlock => (token === block ? { content: fragment.html, map: block.map, meta: block.meta as unknown } : block);

/** The start tags of raw HTML. */
export function tagsOf(raw: RawToken, places: InlinePlaces): TagShape[] {
  const block = blockOf(raw);
  return raw.fragment.pieces.flatMap((piece) => {
    if (piece.kind !== "open") return [];
    const attributes = new Map(piece.attributes.map(({ name, value }) => [name, value]));
    return { name: piece.name, attributes, at: places.of(block, raw.offset + piece.start) };
  });
}

/** The runs of words in a block of raw HTML, and its lines of code. */
export function readRawBlock(raw: RawToken, places: InlinePlaces): { readonly prose: readonly Prose[]; readonly code: readonly LineSpan[] } {
  const { html, pieces } = raw.fragment;
  const reader = new RawBlockReader(html, (offset) => places.of(block, offset));
  const block = blockOf(raw);
  for (const piece of pieces) reader.read(piece);
  return reader.finish();
}

/** Cuts a block of raw HTML into runs of words. */
class RawBlockReader {
  readonly #html: string;
  readonly #placeOf: Prose["at"];
  readonly #prose: Prose[] = [];
  readonly #code: LineSpan[] = [];
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  #masked: SpanNote[] = [];
  /** Where the run of words starts that is being read. */
  #from = 0;
  #comment: number;
  #openCode: { readonly name: string; readonly from: number } | undefined;

  constructor(html: string, placeOf: Prose["at"]) {
    this.#html = html;
    this.#placeOf = placeOf;
    this.#comment = nextComment(html, 0);
  }

  read(piece: Piece): void {
    if (piece.kind !== "open" && piece.kind !== "close") return;
    const { kind, name, start, end } = piece;
    this.#maskComments(start);
    if (inlineTags.has(name)) this.#masked.push({ from: start, to: end });
    else this.#endRun(start, end);
    if (codeTags.has(name)) this.#readCode(kind, name, start, end);
    this.#count(kind, name);
  }

  finish(): { readonly prose: readonly Prose[]; readonly code: readonly LineSpan[] } {
    this.#maskComments(this.#html.length);
    this.#endRun(this.#html.length, this.#html.length);
    return { prose: this.#prose, code: this.#code };
  }

  #readCode(kind: "open" | "close", name: string, start: number, end: number): void {
    const code = this.#openCode;
    if (kind === "open") this.#openCode ??= { name, from: start };
    else if (code?.name === name) {
      if (!inlineTags.has(name)) this.#code.push({ first: this.#placeOf(code.from).line, last: this.#placeOf(start).line });
      // What was masked inside it is covered.
      while ((this.#masked.at(-1)?.from ?? -1) >= code.from) this.#masked.pop();
      this.#masked.push({ from: code.from, to: end });
      this.#openCode = undefined;
    }
  }

  /** A list or table that ends closes all that is open in it. */
  #count(kind: "open" | "close", name: string): void {
    if (kind === "close" && (name === "ul" || name === "ol")) this.#open.set("li", 0);
    else if (kind === "close" && (name === "table" || name === "tr")) for (const cell of ["td", "th"]) this.#open.set(cell, 0);
    else this.#open.set(name, Math.max(0, (this.#open.get(name) ?? 0) + (kind === "open" ? 1 : -1)));
  }

  #maskComments(until: number): void {
    while (this.#comment < until) {
      const close = this.#html.indexOf("-->", this.#comment);
      const to = close === -1 || close > until ? until : close + 3;
      this.#masked.push({ from: this.#comment, to });
      this.#comment = nextComment(this.#html, to);
    }
  }

  #endRun(end: number, next: number): void {
    const start = this.#from;
    const spans = this.#masked.map(({ from, to }) => ({ from: from - start, to: to - start }));
    const whole = this.#openCode ? "" : maskSpans(this.#html.slice(start, end), spans);
    const text = whole.trim();
    if (text.replaceAll(mask, "").trim() !== "") {
      const from = start + whole.length - whole.trimStart().length;
      this.#prose.push({ kind: this.#kind(), isRaw: true, text, written: this.#html.slice(from, from + text.length), at: (offset) => this.#placeOf(from + offset) });
    }
    this.#masked = [];
    this.#from = next;
  }

  #kind(): Prose["kind"] {
    const isIn = (...names: readonly string[]): boolean => names.some((name) => (this.#open.get(name) ?? 0) > 0);
    if (isIn("h1", "h2", "h3", "h4", "h5", "h6")) return "heading";
    if (isIn("td", "th")) return "cell";
    if (isIn("blockquote")) return "quotation";
    return isIn("li") ? "item" : "paragraph";
  }
}

function nextComment(html: string, from: number): number {
  const at = html.indexOf("<!--", from);
  return at === -1 ? Infinity : at;
}
