import type { Manual } from "../../manual/manual.ts";
import type { Page } from "../../pages/page.ts";

/** A publication or an edition of the Standard. */
export interface Whole {
  readonly page: Page;
  /** The pages of its chapters or points, in their order. */
  readonly parts: readonly Page[];
  /** Pages that explain how it is applied. */
  readonly supporting: readonly Page[];
}

/** Everything in a manual that has parts, whatever folders they are in. */
export const wholesOf = ({ publications, editions }: Pick<Manual, "publications" | "editions">): readonly Whole[] => [
  ...publications.map(({ page, chapters }) => ({ page, parts: chapters.map((chapter) => chapter.page), supporting: [] })),
  ...editions.map(({ page, points, supporting }) => ({ page, parts: points.flatMap((point) => point.page ?? []), supporting })),
];
