import { addressMark } from "../../../src/pages/markdown.ts";
import { fragmentEdge } from "../private-marks.ts";
import { addressesIn } from "./addresses.ts";
import { Balance } from "./balance.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Attribute, type Piece, readTags } from "./read-tags.ts";
import { remember } from "./remember.ts";
import { rewriteTags, scrollBox } from "./rewrite-tags.ts";
import type { Sanitize } from "./sanitize.ts";

/** A run of raw HTML, whatever page it stands on. */
export interface Fragment {
  readonly html: string;
  readonly pieces: readonly Piece[];
  /** The ids that it gives, and the element that has each. */
  readonly ids: readonly { readonly id: Attribute; readonly element: string }[];
  /** Whether it has a link, an image or a heading, or the end of one. */
  readonly isNotable: boolean;
  /** Absent when it can only be judged together with the page. */
  readonly safe?: SafeFragment;
}

/** Raw HTML that the sanitiser has passed. */
export interface SafeFragment extends Outline {
  /** The HTML, cut where its addresses stand. */
  readonly parts: readonly string[];
}

/** Longer raw HTML is judged with its page, which tells first whether its elements stand too deep in each other. */
const mostPieces = 10_000;

/**
 * Makes a reader of raw HTML; it remembers what it read, because pages of one manual share much of theirs. Where no
 * HTML is wanted there is no sanitiser, and what has an outline is taken to be safe: a property test holds that a
 * sanitiser would find nothing else to report in it.
 */
export function createFragmentReader(sanitize: Sanitize | undefined): (html: string) => Fragment {
  // Without its addresses, raw HTML is even more often the same.
  const sanitizeOnce = sanitize && remember(sanitize);
  return remember((html) => {
    const pieces = readTags(html);
    const outline = outlineOf(pieces);
    const parts = outline && pieces.length <= mostPieces && (sanitizeOnce ? sanitizeApart(html, pieces, outline, sanitizeOnce) : []);
    const fragment = { html, pieces, ids: pieces.flatMap(idOf), isNotable: pieces.some(isNotable) };
    return parts ? { ...fragment, safe: { ...outline, parts } } : fragment;
  });
}

function idOf(piece: Piece): Fragment["ids"] {
  if (piece.kind !== "open") return [];
  const { attributes, name: element } = piece;
  const id = attributes.find(({ name }) => name === "id") ?? attributes.find(({ name }) => element === "a" && name === "name");
  return id && id.value !== "" ? [{ id, element }] : [];
}

const notable = /^(?:a|img|h[1-6])$/;

const isNotable = (piece: Piece): boolean =>
  (piece.kind === "open" || piece.kind === "close") && (notable.test(piece.name) || (piece.kind === "open" && addressesIn(piece).length > 0));

/**
 * Sanitises raw HTML between the start tags of what it closes and the end tags of what it opens. That these, and the
 * marks inside them, come back as they were proves that the sanitiser saw the same elements open and closed as we did.
 */
function sanitizeApart(html: string, pieces: readonly Piece[], { closes, opens }: Outline, sanitize: Sanitize): readonly string[] | undefined {
  const balance = new Balance<undefined>(() => undefined);
  const before = [...closes].reverse().map((name) => startOf(name, balance.open({ name }, undefined).isOuterTable)).join("");
  const structure = { open: (tag: { name: string }) => balance.open(tag, undefined), close: (tag: { name: string }) => balance.close(tag) };
  const rewritten = rewriteTags({ html, pieces, firstLink: 0 }, structure);
  const after = [...opens].reverse().map((name) => endOf(name, balance.close({ name })?.isOuterTable)).join("");

  const { html: clean, dropped } = sanitize(before + fragmentEdge + rewritten + fragmentEdge + after);
  const [start, inside, end, ...more] = clean.split(fragmentEdge);
  if (dropped || inside === undefined || start !== before || end !== after || more.length > 0) return undefined;
  const marks = inside.match(/\uE000\d+\uE001/g) ?? [];
  return marks.every((mark, n) => mark === addressMark(n)) ? inside.split(/\uE000\d+\uE001/) : undefined;
}

const startOf = (name: string, isOuterTable: boolean): string => (isOuterTable ? `${scrollBox[0]}<${name}>` : `<${name}>`);

const endOf = (name: string, isOuterTable: boolean | undefined): string => (isOuterTable ? `</${name}>${scrollBox[1]}` : `</${name}>`);
