import { addressMark } from "../../../src/pages/markdown.ts";
import { addressesOf, isAddress } from "./addresses.ts";
import { allowedTags, isAllowedAttribute, presentationalTags } from "./allow-list.ts";
import type { Placed } from "./balance.ts";
import { type ClosePiece, type OpenPiece, type Piece, valueOf } from "./read-tags.ts";

/** What follows which elements are open while tags are rewritten. */
export interface Structure {
  open(tag: OpenPiece): Placed;
  /** Undefined when there is nothing for the end tag to close. */
  close(tag: ClosePiece): Placed | undefined;
}

/** Raw HTML whose first address is the page's link of this number. */
export interface Written {
  readonly html: string;
  readonly pieces: readonly Piece[];
  readonly firstLink: number;
}

/** The start and end of the box in which a table can scroll. */
export const scrollBox = ['<div class="app-scroll" data-scroll>', "</div>"] as const;

/** Raw HTML with marks for addresses, without old decoration and without end tags of nothing; not yet safe. */
export function rewriteTags({ html, pieces, firstLink }: Written, structure: Structure): string {
  const numbering = { next: firstLink };
  let rewritten = "";
  let from = 0;
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    rewritten += html.slice(from, piece.start);
    from = "end" in piece ? piece.end : piece.start + 1;
    if (piece.kind === "open") rewritten += startTag(piece, html, structure, numbering);
    else if (piece.kind === "close") rewritten += endTag(piece, html, structure);
    // What is no element becomes text, so that its author sees it on the page and it can't swallow what follows.
    else rewritten += "&lt;";
  }
  return rewritten + html.slice(from);
}

function startTag(tag: OpenPiece, html: string, structure: Structure, numbering: { next: number }): string {
  const { name, start, end, attributes } = tag;
  if (presentationalTags.has(name)) return "";
  if (!allowedTags.has(name)) return html.slice(start, end);
  const placed = structure.open(tag);
  let rewritten = `${placed.isOuterTable ? scrollBox[0] : ""}<${placed.name}`;
  if (name === "img" && valueOf(tag, "alt") === undefined) rewritten += ' alt=""';
  for (const attribute of attributes) {
    const written = html.slice(attribute.start, attribute.end);
    if (isAddress(name, attribute)) {
      const marks = addressesOf(name, attribute).filter(({ href }) => href.trim() !== "").map(({ size }) => addressMark(numbering.next++) + size);
      if (marks.length > 0) rewritten += ` ${attribute.name}="${marks.join(", ")}"`;
    } else if (name === "a" && attribute.name === "name") {
      if (valueOf(tag, "id") === undefined) rewritten += ` id${written.slice("name".length)}`;
    } else if (isAllowedAttribute(name, attribute.name)) rewritten += ` ${written}`;
  }
  return `${rewritten}>`;
}

function endTag(tag: ClosePiece, html: string, structure: Structure): string {
  if (presentationalTags.has(tag.name)) return "";
  if (!allowedTags.has(tag.name)) return html.slice(tag.start, tag.end);
  const placed = structure.close(tag);
  return placed ? `</${placed.name}>${placed.isOuterTable ? scrollBox[1] : ""}` : "";
}
