import type { Heading } from "../../pages/markdown.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { createLineIndex } from "../../text/place.ts";

/** A line that one sign # without a space makes a heading of, though a tag or a number follows it. */
export interface TagLine {
  readonly heading: Heading;
  /** The line from its sign to its end. */
  readonly written: string;
}

const sign = /^[ \t>]{0,20}#[^#\s]/m;
const start = /#([^#\s]\S{0,200})(?:[ \t]+\S[^\n]*)?/y;
/** `#GovDesign`, `#ukgc14`, `#design`: what people tag their posts with. */
const tag = /^(?:[a-z]|[A-Z]\w{0,40}[a-z]\w{0,40}[A-Z\d])/;
const sentenceEnd = /\p{L}{2}[.!]$/u;

/** Whether the words behind a sign # may start with a tag. */
export const startsWithTag = (words: string): boolean => tag.test(words);

/** Finds every line that counts something, or is a sentence that starts with a tag, and is read as a heading. */
export function tagLines({ text, facts }: Pick<PageSource, "text" | "facts">): readonly TagLine[] {
  if (!sign.test(text)) return [];
  const index = createLineIndex(text);
  return facts.headings.flatMap((heading): TagLine[] => {
    if (heading.level !== 1) return [];
    start.lastIndex = index.offsetOf(heading.at.line) + heading.at.column - 1;
    const [whole = "", word = ""] = start.exec(text) ?? [];
    const written = whole.trimEnd();
    const isTag = /^\d/.test(word) || (startsWithTag(word) && sentenceEnd.test(written));
    return isTag && written.length > word.length + 1 ? [{ heading, written }] : [];
  });
}
