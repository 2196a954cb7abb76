import { addressAttributes, isAllowedAttribute } from "./allow-list.ts";
import type { Attribute, OpenPiece } from "./read-tags.ts";

/** An address in a raw start tag, as the author wrote it. */
export interface RawAddress {
  readonly href: string;
  readonly kind: "link" | "image";
  /** What follows it in `srcset`, such as ` 2x`. */
  readonly size: string;
  /** Where it stands in the raw HTML. */
  readonly at: number;
}

/** Whether an attribute of this element holds addresses. */
export const isAddress = (tag: string, { name }: Attribute): boolean => addressAttributes.has(name) && isAllowedAttribute(tag, name);

/** All addresses of a raw start tag, in order, empty ones included. */
export function addressesIn(tag: OpenPiece): readonly RawAddress[] {
  return tag.attributes.flatMap((attribute) => (isAddress(tag.name, attribute) ? addressesOf(tag.name, attribute) : []));
}

/** The addresses of an attribute that holds some. */
export function addressesOf(tag: string, { name, value, valueStart: at }: Attribute): readonly RawAddress[] {
  if (name !== "srcset") return [{ href: value, kind: tag === "img" || name === "poster" ? "image" : "link", size: "", at }];
  return value.split(",").flatMap((candidate) => {
    const [href, size] = candidate.trim().split(/\s+/);
    if (!href) return [];
    return [{ href, kind: "image", size: size !== undefined && /^[\d.]+[wxh]$/.test(size) ? ` ${size}` : "", at }];
  });
}
