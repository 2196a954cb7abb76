import { addressMark } from "../../../src/pages/markdown.ts";
import { fragmentEdge } from "../private-marks.ts";
import { Balance } from "./balance.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Piece, readTags } from "./read-tags.ts";
import { remember } from "./remember.ts";
import { rewriteTags, scrollBox } from "./rewrite-tags.ts";
import type { Sanitize } from "./sanitize.ts";

/** A run of raw HTML, whatever page it stands on. */
export interface Fragment {
  readonly html: string;
  readonly pieces: readonly Piece[];
  /** Absent when it can only be judged together with the page. */
  readonly safe?: SafeFragment;
}

/** Raw HTML that the sanitiser has passed. */
export interface SafeFragment extends Outline {
  /** The HTML, cut where its addresses stand. */
  readonly parts: readonly string[];
}

/** Makes a reader of raw HTML; it remembers what it read, because pages of one manual share much of theirs. */
export function createFragmentReader(sanitize: Sanitize): (html: string) => Fragment {
  // Without its addresses, raw HTML is even more often the same.
  const sanitizeOnce = remember(sanitize);
  return remember((html) => {
    const pieces = readTags(html);
    const outline = outlineOf(pieces);
    const parts = outline && sanitizeApart(html, pieces, outline, sanitizeOnce);
    return parts ? { html, pieces, safe: { ...outline, parts } } : { html, pieces };
  });
}

/**
 * Sanitises raw HTML between the start tags of what it closes and the end tags of what it opens. That these, and the
 * marks inside them, come back as they were proves that the sanitiser saw the same elements open and closed as we did.
 */
function sanitizeApart(html: string, pieces: readonly Piece[], { closes, opens }: Outline, sanitize: Sanitize): readonly string[] | undefined {
  const balance = new Balance<undefined>(() => undefined);
  const outside = [...closes].reverse();
  const before = outside.map((name) => startOf(name, balance.open({ name }, undefined).isOuterTable)).join("");
  const structure = { open: (tag: { name: string }) => balance.open(tag, undefined), close: (tag: { name: string }) => balance.close(tag) };
  const rewritten = rewriteTags({ html, pieces, firstLink: 0 }, structure);
  const after = [...opens].reverse().map((name) => endOf(name, balance.close({ name })?.isOuterTable)).join("");

  const { html: clean, dropped } = sanitize(before + fragmentEdge + rewritten + fragmentEdge + after);
  const [start, inside, end, ...more] = clean.split(fragmentEdge);
  if (dropped || inside === undefined || start !== before || end !== after || more.length > 0) return undefined;
  const parts = inside.split(/\uE000\d+\uE001/);
  const marks = inside.match(/\uE000\d+\uE001/g) ?? [];
  return marks.every((mark, n) => mark === addressMark(n)) ? parts : undefined;
}

const startOf = (name: string, isOuterTable: boolean): string => (isOuterTable ? `${scrollBox[0]}<${name}>` : `<${name}>`);

const endOf = (name: string, isOuterTable: boolean | undefined): string => (isOuterTable ? `</${name}>${scrollBox[1]}` : `</${name}>`);
