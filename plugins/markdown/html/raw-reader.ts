import { quoted } from "../../../src/text/printable.ts";
import type { InlinePlaces } from "../facts/inline-places.ts";
import type { LinkList, OpenLink } from "../facts/link-list.ts";
import type { Heading } from "../../../src/pages/markdown.ts";
import type { Position } from "../../../src/text/place.ts";
import type { PageState } from "../page-state.ts";
import { addressesIn } from "./addresses.ts";
import { allowedTags, voidTags } from "./allow-list.ts";
import type { RawToken } from "./raw-tokens.ts";
import { type OpenPiece, type Piece, valueOf } from "./read-tags.ts";

type OpenHeading = { -readonly [Key in keyof Heading]: Heading[Key] };

/** What reading the raw HTML of a page needs and adds to. */
export interface Reading {
  readonly page: PageState;
  readonly links: LinkList;
  readonly headings: Heading[];
  readonly places: InlinePlaces;
  readonly raw: readonly RawToken[];
}

const headingTag = /^h([1-6])$/;

/** Records the links and headings that stand in a page's raw HTML, whose words may be Markdown or further raw HTML. */
export class RawReader {
  readonly #reading: Reading;
  /** For each raw HTML that was read, the number of its first address. */
  readonly firstLinks: number[] = [];
  #link: OpenLink | undefined;
  #heading: OpenHeading | undefined;
  /** The element in a link whose words people who hear the page are not told, and how many of its name are open. */
  #hidden: { readonly name: string; depth: number } | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Whether words that follow belong to a raw link or heading. */
  get isHearing(): boolean {
    return this.#link !== undefined || this.#heading !== undefined;
  }

  /** Takes words that follow a raw start tag. */
  hear(text: string): void {
    if (this.#link && !this.#hidden) this.#link.text += text;
    if (this.#heading) this.#heading.text += text;
  }

  /** Reads the page's next raw HTML. */
  readNext(): void {
    const raw = this.#reading.raw[this.firstLinks.length];
    this.firstLinks.push(this.#reading.links.links.length);
    if (!raw || (!raw.fragment.isNotable && !this.isHearing)) return;
    for (const piece of raw.fragment.pieces) this.#read(piece, raw);
  }

  #read(piece: Piece, { block, offset }: RawToken): void {
    if (piece.kind === "text") this.hear(piece.text);
    else if (piece.kind === "close") this.#close(piece.name);
    else if (piece.kind === "open" && allowedTags.has(piece.name)) this.#open(piece, (at) => this.#reading.places.of(block, offset + at));
  }

  #open(tag: OpenPiece, placeOf: (at: number) => Position): void {
    const { page, links, headings } = this.#reading;
    const alt = valueOf(tag, "alt");
    for (const { href, kind, at } of addressesIn(tag)) {
      const added = links.add({ href, kind, start: placeOf(tag.start), at: placeOf(at), text: alt ?? "" });
      if (tag.name !== "a" || !added) continue;
      this.#link = added.link;
      added.link.text = valueOf(tag, "aria-label") ?? "";
    }
    const level = headingTag.exec(tag.name)?.[1];
    if (level !== undefined) {
      this.#heading = { level: Number(level) as Heading["level"], id: valueOf(tag, "id") ?? "", text: "", at: placeOf(tag.start) };
      headings.push(this.#heading);
    }
    if (this.#hidden?.name === tag.name) this.#hidden.depth += 1;
    else if (this.#link && !this.#hidden && tag.name !== "a" && !voidTags.has(tag.name) && valueOf(tag, "aria-hidden") === "true") this.#hidden = { name: tag.name, depth: 1 };
    if (tag.name === "area" && valueOf(tag, "href") !== undefined && (alt ?? "").trim() === "") reportArea(page, placeOf(tag.start), valueOf(tag, "href") ?? "");
    if (tag.name !== "img") return;
    this.hear(alt ?? "");
    if (alt === undefined) reportMissingAlt(page, placeOf(tag.start), valueOf(tag, "src"));
  }

  #close(name: string): void {
    if (this.#hidden?.name === name && (this.#hidden.depth -= 1) === 0) this.#hidden = undefined;
    if (name === "a" && this.#link) {
      this.#link.text = tidy(this.#link.text);
      this.#reading.links.checkText(this.#link);
      this.#link = this.#hidden = undefined;
    } else if (headingTag.test(name) && this.#heading) {
      this.#heading.text = tidy(this.#heading.text);
      this.#heading = undefined;
    }
  }
}

function reportMissingAlt(page: PageState, at: Position, src: string | undefined): void {
  const image = src ? `The image ${quoted(src)}` : "This image";
  page.report("missing-alt", at, `${image} has no alternative text for people who cannot see it`, 'Add alt="…" with what the image shows, or alt="" if it only decorates.');
}

const reportArea = (page: PageState, at: Position, href: string): void =>
  page.report("missing-alt", at, `The area of an image that leads to ${quoted(href)} has no alternative text`, 'Add alt="…" with what it leads to.');

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");
