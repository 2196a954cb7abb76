import type { Heading } from "../../pages/markdown.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { repeatsTitle } from "../../pages/title.ts";

/** A page's headings but for an opening one that repeats the title, which is not printed. */
export const ownHeadings = ({ facts, title }: Pick<PageSource, "facts" | "title">): readonly Heading[] => (repeatsTitle(facts, title) ? facts.headings.slice(1) : facts.headings);
