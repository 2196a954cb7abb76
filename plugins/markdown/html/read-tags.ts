import { Tokenizer } from "htmlparser2";

/** An attribute as written: offsets of its name, of its value, and of its end. */
export interface Attribute {
  readonly name: string;
  /** With entities decoded. */
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** A start tag. */
export interface OpenPiece {
  readonly kind: "open";
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

/** An end tag. */
export interface ClosePiece {
  readonly kind: "close";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of raw HTML, with offsets in the fragment that was read. */
export type Piece =
  | OpenPiece
  | ClosePiece
  | { readonly kind: "text"; readonly text: string }
  /** A doctype, `<?…?>` or CDATA section. */
  | { readonly kind: "instruction"; readonly start: number }
  /** A tag or comment without an end. */
  | { readonly kind: "broken"; readonly start: number };

/** The value of a tag's attribute, entities decoded. */
export const valueOf = ({ attributes }: OpenPiece, wanted: string): string | undefined => attributes.find(({ name }) => name === wanted)?.value;

/** Reads a fragment of raw HTML into its tags and text, in order. */
export function readTags(html: string): readonly Piece[] {
  const reader = new TagReader(html);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

/** Hears from the tokenizer what stands where; methods are named as it calls them. */
class TagReader {
  readonly #html: string;
  readonly #pieces: Piece[] = [];
  #tag: { readonly kind: "open"; readonly name: string; readonly start: number; readonly attributes: Attribute[] } | undefined;
  #attribute = { name: "", value: "", start: 0, valueStart: -1 };
  /** Where what was read so far ends. */
  #at = 0;

  constructor(html: string) {
    this.#html = html;
  }

  finish(): readonly Piece[] {
    const rest = this.#html.indexOf("<", this.#at);
    if (rest !== -1) this.#pieces.push({ kind: "broken", start: rest });
    return this.#pieces;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { kind: "open", name: this.#name(start, end), start: start - 1, attributes: [] };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#name(start, end), value: "", start, valueStart: -1 };
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute.valueStart === -1) this.#attribute.valueStart = start;
    this.#attribute.value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#attribute.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: number, end: number): void {
    const { name, start } = this.#attribute;
    const lead = /^\s*=\s*["']?/.exec(this.#html.slice(start + name.length, end + 1))?.[0] ?? "";
    this.#tag?.attributes.push({ ...this.#attribute, valueStart: Math.min(end, start + name.length + lead.length), end });
  }

  onopentagend(end: number): void {
    if (this.#tag) this.#pieces.push({ ...this.#tag, end: end + 1 });
    this.#tag = undefined;
    this.#at = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#html.indexOf(">", end);
    this.#pieces.push({ kind: "close", name: this.#name(start, end), start: this.#html.lastIndexOf("<", start), end: close + 1 });
    this.#at = close === -1 ? this.#html.length : close + 1;
  }

  ontext(start: number, end: number): void {
    this.#pieces.push({ kind: "text", text: this.#html.slice(start, end) });
    this.#at = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.#pieces.push({ kind: "text", text: String.fromCodePoint(codepoint) });
    this.#at = end;
  }

  oncomment(start: number, end: number): void {
    if (!this.#html.startsWith("<!--", start - 4)) return this.#refuse(this.#html.lastIndexOf("<", start), end + 1);
    if (end + 1 >= this.#html.length && !this.#html.endsWith(">")) this.#pieces.push({ kind: "broken", start: start - 4 });
    this.#at = end + 1;
  }

  oncdata(start: number, end: number): void {
    this.#refuse(start - 9, end + 1);
  }

  ondeclaration(start: number, end: number): void {
    this.#refuse(start - 2, end + 1);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.#refuse(start - 1, end + 1);
  }

  onend(): void {
    // Everything was heard by then.
  }

  #refuse(start: number, end: number): void {
    this.#pieces.push({ kind: "instruction", start });
    this.#at = end;
  }

  #name(start: number, end: number): string {
    return this.#html.slice(start, end).toLowerCase();
  }
}
