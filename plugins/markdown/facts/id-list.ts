import type { Position } from "../../../src/text/place.ts";
import { createSlugger } from "../../../src/text/slug.ts";
import { quoted } from "../../../src/text/printable.ts";
import { ownCopy } from "../own-copy.ts";
import type { PageState } from "../page-state.ts";

/** What scripts look up in a document by name, which a picture with that id would stand in front of. */
const scriptNames: ReadonlySet<string> = new Set("body head forms images scripts anchors embeds links plugins cookie domain location".split(" "));
/** Names that every object has in scripts, such as `__proto__`. */
const objectName = /^__\w*__$/;

/** The ids of one page: those that authors wrote are claimed first, headings get theirs from what is left. */
export interface IdList {
  readonly all: ReadonlyMap<string, Position>;
  /** Records an id that the author wrote on an element, or that a footnote has. */
  claim(id: string, at: Position, element?: string): void;
  /** Makes a heading's id from its raw text. */
  make(rawText: string, at: Position): string;
}

/** Starts the list of one page's ids; `reserved` are those of the frame that pages are put into. */
export function createIdList(page: PageState, reserved: ReadonlySet<string>): IdList {
  const all = new Map<string, Position>();
  let slug: ((rawText: string) => string) | undefined;
  return {
    all,
    claim(id, at, element) {
      const first = all.get(id);
      if (first) page.report("duplicate-id", at, `The id ${quoted(id)} is used twice; the first time on line ${first.line}`, "Give one of the two another id.");
      else if (reserved.has(id) || objectName.test(id) || (element === "img" && scriptNames.has(id))) {
        page.report("reserved-id", at, messageOf(id), `Choose another one, such as ${quoted(otherThan(id))}.`);
      }
      all.set(id, first ?? at);
    },
    make(rawText, at) {
      slug ??= createSlugger(all.keys());
      let id = ownCopy(slug(rawText));
      if (reserved.has(id)) {
        page.report("reserved-id", at, messageOf(id), `Write ${quoted(`{#${otherThan(id)}}`)} at the end of the heading.`);
        id = slug(otherThan(id));
      }
      all.set(id, at);
      return id;
    },
  };
}

const messageOf = (id: string): string => `The id ${quoted(id)} is kept for the page itself`;

const otherThan = (id: string): string => `${id.replace(/^_+|_+$/g, "")}-section`;
