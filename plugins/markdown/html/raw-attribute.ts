import type { LinkList } from "../facts/link-list.ts";
import type { PageState } from "../page-state.ts";
import { addressAttributes, isAllowedAttribute, isPresentational } from "./allow-list.ts";
import type { Patch } from "./patch.ts";
import type { PlaceOf } from "./raw-html.ts";
import type { RawWords } from "./raw-words.ts";
import type { Attribute, OpenPiece } from "./read-tags.ts";
import { splitSrcset } from "./srcset.ts";

/** A raw tag and everything that reading its attributes adds to. */
export interface TagContext {
  readonly page: PageState;
  readonly links: LinkList;
  readonly words: RawWords;
  readonly tag: OpenPiece;
  /** The fragment that the tag's offsets count in. */
  readonly html: string;
  readonly placeOf: PlaceOf;
}

/** Judges one attribute: addresses are recorded and become marks, old decoration goes, anything else unknown is reported. */
export function patchAttribute(context: TagContext, attribute: Attribute): Patch[] {
  const { page, tag, html, placeOf } = context;
  const { name, start, end } = attribute;
  if (name === "name" && tag.name === "a") return [{ start, end, text: valueIn(tag, "id") === undefined ? `id${html.slice(start + 4, end)}` : "" }];
  if (!isAllowedAttribute(tag.name, name)) {
    if (!isPresentational(name)) page.report("unsafe-html", placeOf(start), `“${name}” on “<${tag.name}>” is not allowed.`, `Remove “${name}”.`);
    return [{ start, end, text: "" }];
  }
  return addressAttributes.has(name) ? [{ start, end, text: addressText(context, attribute) }] : [];
}

const valueIn = ({ attributes }: OpenPiece, wanted: string): string | undefined => attributes.find(({ name }) => name === wanted)?.value;

/** The attribute with a mark for each address; empty when it holds none. */
function addressText({ links, words, tag, placeOf }: TagContext, { name, value, valueStart }: Attribute): string {
  const at = placeOf(valueStart);
  const alt = valueIn(tag, "alt") ?? "";
  if (name === "srcset") {
    const candidates = splitSrcset(value).map(({ url, size }) => `${links.add(url, "image", at, alt)?.mark ?? ""}${size}`);
    return candidates.length > 0 ? `srcset="${candidates.join(", ")}"` : "";
  }
  const added = links.add(value, tag.name === "img" || name === "poster" ? "image" : "link", at, alt);
  if (tag.name === "a") words.startLink(added?.link, valueIn(tag, "aria-label") ?? "");
  return added ? `${name}="${added.mark}"` : "";
}
