import type { Heading } from "../../../src/pages/markdown.ts";
import type { Position } from "../../../src/text/place.ts";
import type { LinkList } from "../facts/link-list.ts";
import type { PageState } from "../page-state.ts";
import { allowedTags, presentationalTags } from "./allow-list.ts";
import { createBalance } from "./balance.ts";
import { applyPatches, type Patch } from "./patch.ts";
import { patchAttribute } from "./raw-attribute.ts";
import { createRawWords } from "./raw-words.ts";
import type { ClosePiece, OpenPiece, Piece } from "./read-tags.ts";

/** Turns an offset in a fragment into a place in the file. */
export type PlaceOf = (offset: number) => Position;

/** Reads the raw HTML of one page: records links and headings, reports what is not allowed, and rewrites addresses. */
export interface RawHtml {
  /** Reads one fragment and gives it back with marks for addresses. */
  read(html: string, pieces: readonly Piece[], placeOf: PlaceOf): string;
  /** Text between raw tags, such as the words of a raw link inside a paragraph. */
  hear(text: string): void;
  /** Whether a raw element is open. */
  isOpen(): boolean;
  /** Whether anything was read since this was last asked. */
  takeWasRead(): boolean;
  /** Called at the end of the page. */
  finish(): void;
}

const headingTag = /^h([1-6])$/;

/** Starts reading the raw HTML of one page. */
export function createRawHtml(page: PageState, links: LinkList, headings: Heading[]): RawHtml {
  const balance = createBalance(page);
  const words = createRawWords(links);
  let tables = 0;

  function open(tag: OpenPiece, html: string, placeOf: PlaceOf): Patch[] {
    const { name, start, attributes } = tag;
    if (presentationalTags.has(name)) return [{ start, end: tag.end, text: "" }];
    if (!allowedTags.has(name)) {
      page.report("unsafe-html", placeOf(start), `“<${name}>” is not allowed in a page.`, "Remove it, or write what it holds in Markdown.");
      return [];
    }
    balance.open(name, () => placeOf(start));
    const valueOf = (wanted: string): string => attributes.find((attribute) => attribute.name === wanted)?.value ?? "";
    const level = headingTag.exec(name)?.[1];
    if (level !== undefined) {
      const heading = { level: Number(level) as Heading["level"], id: valueOf("id"), text: "", at: placeOf(start) };
      headings.push(heading);
      words.startHeading(heading);
    }
    if (name === "img") words.hear(valueOf("alt"));
    const wrapper = name === "table" && tables++ === 0 ? [{ start, end: start, text: '<div class="app-scroll" data-scroll>' }] : [];
    return [...wrapper, ...attributes.flatMap((attribute) => patchAttribute({ page, links, words, tag, html, placeOf }, attribute))];
  }

  function close({ name, start, end }: ClosePiece, placeOf: PlaceOf): Patch[] {
    if (presentationalTags.has(name)) return [{ start, end, text: "" }];
    if (!allowedTags.has(name)) return [];
    if (name === "a") words.endLink();
    if (headingTag.test(name)) words.endHeading();
    if (!balance.close(name, () => placeOf(start))) return [{ start, end, text: "" }];
    return name === "table" && --tables === 0 ? [{ start: end, end, text: "</div>" }] : [];
  }

  function patchesFor(piece: Piece, html: string, placeOf: PlaceOf): Patch[] {
    switch (piece.kind) {
      case "open":
        return open(piece, html, placeOf);
      case "close":
        return close(piece, placeOf);
      case "text":
        words.hear(piece.text);
        return [];
      case "instruction":
      case "broken":
        return [patchOddity(page, piece, html, placeOf)];
    }
  }

  let wasRead = false;
  return {
    hear: (text) => words.hear(text),
    isOpen: () => balance.isOpen(),
    takeWasRead() {
      const answer = wasRead;
      wasRead = false;
      return answer;
    },
    finish: () => balance.finish(),
    read(html, pieces, placeOf) {
      wasRead = true;
      return applyPatches(html, pieces.flatMap((piece) => patchesFor(piece, html, placeOf)));
    },
  };
}

/** Makes text of what is no element, so that the author sees it on the page and it can't swallow what follows. */
function patchOddity(page: PageState, { kind, start }: Extract<Piece, { kind: "instruction" | "broken" }>, html: string, placeOf: PlaceOf): Patch {
  const shown = `“${html.slice(start, start + 20).split("\n")[0]?.trim() ?? ""}”`;
  if (kind === "broken") page.report("unbalanced-html", placeOf(start), `${shown} has no end.`, "Add what ends it, or write “&lt;” to show the sign itself.");
  else page.report("unsafe-html", placeOf(start), `${shown} is not allowed in a page.`, "Remove it, or write “&lt;” to show the sign itself.");
  return { start, end: start + 1, text: "&lt;" };
}
