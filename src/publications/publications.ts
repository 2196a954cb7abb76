import type { Page } from "../pages/page.ts";
import { folderOf, slugOf } from "../pages/address.ts";
import { compareInList } from "../pages/order.ts";

/** A document in numbered chapters. */
export interface Publication {
  readonly page: Page;
  readonly chapters: readonly Chapter[];
  /** Where all chapters stand on one page, for printing. */
  readonly printUrl: string;
}

/** A chapter with its number. */
export interface Chapter {
  readonly number: number;
  readonly page: Page;
}

/** The publications of a manual: each takes the chapters in its folder. */
export function publicationsOf(pages: readonly Page[]): readonly Publication[] {
  const chapters = pages.filter((page) => page.type === "chapter");
  return pages
    .filter((page) => page.type === "publication")
    .map((page) => ({
      page,
      chapters: numbered(chapters.filter((chapter) => folderOf(chapter.path).startsWith(folderOf(page.path)))),
      printUrl: `${page.url}print/`,
    }));
}

/** Chapters in order: by `order`, else by the number their file name begins with; a chapter without either follows on. */
function numbered(pages: readonly Page[]): readonly Chapter[] {
  const numberOf = (page: Page): number => page.front.order ?? Number(/^\d+/.exec(slugOf(page.url))?.[0] ?? Infinity);
  const sorted = [...pages].sort((a, b) => (numberOf(a) === numberOf(b) ? compareInList(a, b) : numberOf(a) - numberOf(b)));
  return sorted.map((page, index) => ({ page, number: Number.isFinite(numberOf(page)) ? numberOf(page) : index + 1 }));
}
