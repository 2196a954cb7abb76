import type { Manual } from "../manual/manual.ts";
import type { Page } from "../pages/page.ts";
import type { Changes } from "./changes.ts";

/** A manual before a change and after it, and what the change did to its files. */
export interface Comparison {
  readonly before: Manual;
  readonly after: Manual;
  readonly changes: Changes;
}

/** The pages that an author wrote, by their files. */
export const pagesByPath = ({ pages }: Manual): ReadonlyMap<string, Page> => new Map(pages.filter(({ isMade }) => !isMade).map((page) => [page.path, page]));
