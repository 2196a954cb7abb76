import { addressMark } from "../../../src/pages/markdown.ts";
import { addressesIn } from "./addresses.ts";
import { addressAttributes, allowedTags, isAllowedAttribute, presentationalTags } from "./allow-list.ts";
import type { Placed } from "./balance.ts";
import { applyPatches, type Patch } from "./patch.ts";
import { type Attribute, type ClosePiece, type OpenPiece, type Piece, valueOf } from "./read-tags.ts";

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
  let link = firstLink;
  const nextMark = (): string => addressMark(link++);
  return applyPatches(html, pieces.flatMap((piece): Patch[] => {
    switch (piece.kind) {
      case "open":
        return patchesOfStart(piece, html, structure, nextMark);
      case "close":
        return patchesOfEnd(piece, structure);
      case "text":
        return [];
      case "instruction":
      case "broken":
        // The author sees it on the page, and it can't swallow what follows.
        return [{ start: piece.start, end: piece.start + 1, text: "&lt;" }];
    }
  }));
}

function patchesOfStart(tag: OpenPiece, html: string, structure: Structure, nextMark: () => string): Patch[] {
  const { name, start, end, attributes } = tag;
  if (presentationalTags.has(name)) return [{ start, end, text: "" }];
  if (!allowedTags.has(name)) return [];
  const placed = structure.open(tag);
  const nameEnd = start + 1 + name.length;
  const alt = name === "img" && valueOf(tag, "alt") === undefined ? ' alt=""' : "";
  return [
    { start, end: nameEnd, text: `${placed.isOuterTable ? scrollBox[0] : ""}<${placed.name}${alt}` },
    ...attributes.flatMap((attribute) => patchesOfAttribute(tag, attribute, html, nextMark)),
  ];
}

function patchesOfAttribute(tag: OpenPiece, attribute: Attribute, html: string, nextMark: () => string): Patch[] {
  const { name, start, end } = attribute;
  if (name === "name" && tag.name === "a") return [{ start, end, text: valueOf(tag, "id") === undefined ? `id${html.slice(start + 4, end)}` : "" }];
  if (!isAllowedAttribute(tag.name, name)) return [{ start, end, text: "" }];
  if (!addressAttributes.has(name)) return [];
  const marks = addressesIn(tag).filter((address) => address.attribute === attribute && address.href.trim() !== "").map(({ size }) => nextMark() + size);
  return [{ start, end, text: marks.length > 0 ? `${name}="${marks.join(", ")}"` : "" }];
}

function patchesOfEnd(tag: ClosePiece, structure: Structure): Patch[] {
  const { name, start, end } = tag;
  if (presentationalTags.has(name)) return [{ start, end, text: "" }];
  if (!allowedTags.has(name)) return [];
  const placed = structure.close(tag);
  if (!placed) return [{ start, end, text: "" }];
  return [{ start, end, text: `</${placed.name}>${placed.isOuterTable ? scrollBox[1] : ""}` }];
}
