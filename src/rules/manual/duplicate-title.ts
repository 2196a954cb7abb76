import { slugOf } from "../../pages/address.ts";
import { groupBy } from "../../pages/group.ts";
import type { Page } from "../../pages/page.ts";
import { placeOfKey } from "../../pages/place-of-key.ts";
import { quoted } from "../../text/printable.ts";
import type { ManualRule } from "../rule.ts";
import { wholesOf } from "./wholes.ts";

/** Two pages with one title. */
export const duplicateTitle: ManualRule = {
  id: "duplicate-title",
  *check({ manual }) {
    const groups = groupBy(manual.listed, ({ title, front }) => `${front.lang ?? ""} ${bare(title)}`);
    // Parts of a publication or of an edition of the Standard are met within it, so each may have an introduction.
    const wholes = new Map(wholesOf(manual).flatMap(({ page, parts, supporting }) => [...parts, ...supporting].map((part) => [part, page.url] as const)));
    const areApart = (a: Page, b: Page): boolean => wholes.has(a) && wholes.has(b) && wholes.get(a) !== wholes.get(b);
    for (const group of groups.values()) {
      const pages = group.length > 1 ? byClaim(group) : [];
      for (const [index, page] of pages.entries()) {
        const rightful = pages.slice(0, Math.min(index, most)).find((before) => !areApart(before, page));
        if (!rightful) continue;
        yield {
          message: `${quoted(page.title, 120)} is the title of ${quoted(rightful.path, 200)} too`,
          fix: "Say in the title what sets this page apart.",
          place: placeOfKey(page, "title"),
          related: [{ ...placeOfKey(rightful, "title"), message: "The other page with this title" }],
        };
      }
    }
  },
};

/** With so many pages of one title, one that is no neighbour of theirs need not be looked for further. */
const most = 50;

/** A title without what nobody hears: case, punctuation and spacing. */
const bare = (title: string): string => title.normalize("NFKC").toLowerCase().replace(/&/g, " and ").replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The page whose address says most of the title comes first: it had the title before the others were given it. */
const byClaim = (pages: readonly Page[]): readonly Page[] => {
  const words = new Set(bare(pages[0]?.title ?? "").split(" "));
  const claim = (address: string): number => address.toLowerCase().split(/[-_./]+/).filter((word) => words.has(word)).length;
  return [...pages].sort((a, b) => claim(slugOf(b.url)) - claim(slugOf(a.url)) || claim(b.url) - claim(a.url) || a.url.length - b.url.length || (a.url < b.url ? -1 : 1));
};
