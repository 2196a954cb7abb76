import type { FrontMatter } from "../front-matter/front-matter.ts";
import type { MarkdownFacts } from "./markdown.ts";
import type { PageType } from "./page-type.ts";

/** One published page that was written by an author. */
export interface Page {
  /** The source file, relative to the content folder. */
  readonly path: string;
  /** Root-relative, without the base path, with a trailing slash. */
  readonly url: string;
  readonly type: PageType;
  /** Whether no author of this manual wrote it: it stands in no list and has no source to edit. */
  readonly isMade?: true;
  readonly title: string;
  /** One or two sentences for lists: the subtitle, else the description, else the first paragraph, shortened. */
  readonly summary?: string;
  readonly front: FrontMatter;
  readonly facts: Omit<MarkdownFacts, "findings" | "shape" | "unusedDefinitions">;
}
