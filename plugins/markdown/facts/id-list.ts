import type { Position } from "../../../src/text/place.ts";
import { createSlugger } from "../../../src/text/slug.ts";
import type { PageState } from "../page-state.ts";

/** Names that scripts on a page look up, so that an element with one of them could stand in their way. */
const scriptNames = "body head forms images scripts anchors embeds cookie domain location document window __proto__ constructor prototype".split(" ");
/** The one id that every page's frame surely has: the skip link leads there. */
const mainContent = "main-content";

/** The ids of one page: those that authors wrote are claimed first, headings get theirs from what is left. */
export interface IdList {
  readonly all: ReadonlySet<string>;
  /** Records an id that the author wrote, or that a footnote has. */
  claim(id: string, at: Position): void;
  /** Makes a heading's id from its raw text. */
  make(rawText: string, at: Position): string;
}

/** Starts the list of one page's ids; `reserved` are those of the frame that pages are put into. */
export function createIdList(page: PageState, reserved: readonly string[]): IdList {
  const places = new Map<string, Position>();
  const all = new Set<string>();
  const reservedIds = new Set([mainContent, ...reserved, ...scriptNames]);
  let slug: ((rawText: string) => string) | undefined;
  const warn = (id: string, at: Position, isMade: boolean): void => {
    if (!reservedIds.has(id)) return;
    const other = `${id.replace(/^_+|_+$/g, "")}-section`;
    const fix = isMade ? `Write “{#${other}}” at the end of the heading.` : `Choose another one, such as “${other}”.`;
    page.report("reserved-id", at, `The id “${id}” is one that every page uses itself.`, fix);
  };
  return {
    all,
    claim(id, at) {
      const first = places.get(id);
      if (first) page.report("duplicate-id", at, `The id “${id}” is used twice; the first time in line ${first.line}.`, "Give one of the two another id.");
      else warn(id, at, false);
      places.set(id, first ?? at);
      all.add(id);
    },
    make(rawText, at) {
      slug ??= createSlugger([...all, mainContent]);
      const id = slug(rawText);
      warn(id.replace(/^main-content-\d+$/, mainContent), at, true);
      all.add(id);
      return id;
    },
  };
}
