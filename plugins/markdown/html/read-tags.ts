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
  const pieces: Piece[] = [];
  let tag: { name: string; start: number; attributes: Attribute[] } | undefined;
  let attribute = { name: "", value: "", start: 0, valueStart: 0 };
  let at = 0;
  const finish = (end: number): void => {
    if (tag) pieces.push({ kind: "open", ...tag, end });
    [tag, at] = [undefined, end];
  };
  const skip = (kind: "instruction" | "comment", start: number, end: number): void => {
    if (kind === "instruction") pieces.push({ kind, start });
    else if (end >= html.length && !html.endsWith(">")) pieces.push({ kind: "broken", start });
    at = end;
  };
  const tokenizer = new Tokenizer({}, {
    onopentagname: (start, end) => void (tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, attributes: [] }),
    onattribname: (start, end) => void (attribute = { name: html.slice(start, end).toLowerCase(), value: "", start, valueStart: -1 }),
    onattribdata(start, end) {
      if (attribute.valueStart === -1) attribute.valueStart = start;
      attribute.value += html.slice(start, end);
    },
    onattribentity: (codepoint) => void (attribute.value += String.fromCodePoint(codepoint)),
    onattribend(_quote, end) {
      const valueStart = valueOffset(html, attribute.start + attribute.name.length, end);
      tag?.attributes.push({ ...attribute, valueStart, end });
    },
    onopentagend: (end) => finish(end + 1),
    onselfclosingtag: (end) => finish(end + 1),
    onclosetag(start, end) {
      const close = html.indexOf(">", end);
      pieces.push({ kind: "close", name: html.slice(start, end).toLowerCase(), start: html.lastIndexOf("<", start), end: close + 1 });
      at = close === -1 ? html.length : close + 1;
    },
    ontext: (start, end) => void (pieces.push({ kind: "text", text: html.slice(start, end) }), (at = end)),
    ontextentity: (codepoint, end) => void (pieces.push({ kind: "text", text: String.fromCodePoint(codepoint) }), (at = end)),
    oncomment(start, end) {
      if (html.startsWith("<!--", start - 4)) skip("comment", start - 4, end + 1);
      else skip("instruction", html.lastIndexOf("<", start), end + 1);
    },
    oncdata: (start, end) => skip("instruction", start - 9, end + 1),
    ondeclaration: (start, end) => skip("instruction", start - 2, end + 1),
    onprocessinginstruction: (start, end) => skip("instruction", start - 1, end + 1),
    onend: () => undefined,
  });
  tokenizer.write(html);
  tokenizer.end();
  const rest = html.indexOf("<", at);
  if (rest !== -1 && at < html.length) pieces.push({ kind: "broken", start: rest });
  return pieces;
}

/** Where a value starts, after the equals sign, spaces and quote that precede it. */
function valueOffset(html: string, nameEnd: number, end: number): number {
  const lead = /^\s*=\s*["']?/.exec(html.slice(nameEnd, end + 1));
  return Math.min(end, nameEnd + (lead?.[0].length ?? 0));
}
