import { addressAttributes, isAllowedAttribute } from "./allow-list.ts";
import type { Attribute, OpenPiece } from "./read-tags.ts";

/** An address in a raw start tag, as the author wrote it. */
export interface RawAddress {
  readonly attribute: Attribute;
  readonly href: string;
  readonly kind: "link" | "image";
  /** What follows it in `srcset`, such as ` 2x`. */
  readonly size: string;
  /** Where it stands in the raw HTML. */
  readonly at: number;
}

const none: readonly RawAddress[] = [];

/** All addresses of a raw start tag, in order, empty ones included. */
export function addressesIn(tag: OpenPiece): readonly RawAddress[] {
  const written = tag.attributes.filter(({ name }) => addressAttributes.has(name) && isAllowedAttribute(tag.name, name));
  return written.length === 0 ? none : written.flatMap((attribute) => addressesOf(tag.name, attribute));
}

function addressesOf(tag: string, attribute: Attribute): readonly RawAddress[] {
  const { name, value, valueStart: at } = attribute;
  if (name !== "srcset") return [{ attribute, href: value, kind: tag === "img" || name === "poster" ? "image" : "link", size: "", at }];
  return value.split(",").flatMap((candidate) => {
    const [href, size] = candidate.trim().split(/\s+/);
    if (!href) return [];
    return [{ attribute, href, kind: "image", size: size !== undefined && /^[\d.]+[wxh]$/.test(size) ? ` ${size}` : "", at }];
  });
}
