import type { Prose } from "../../pages/markdown.ts";
import { quoted } from "../../text/printable.ts";
import type { Problem } from "../rule.ts";

/** A sign of a list right behind a tag that breaks the line. */
const item = /(<br[ /]{0,2}>)[ \t]{0,8}(?:[*+•‣▪●–—-]|\d{1,2}[.)])[ \t]{1,4}(?=\S)/gi;

/** Whether a text may have a list whose lines are only broken. */
export const mayHaveBrokenList = (text: string): boolean => text.search(item) !== -1;

/** A list in one line of a paragraph: a tag breaks it before each item. */
export function* brokenLists(block: Prose): Iterable<Problem> {
  const items = [...block.written.matchAll(item)].filter((found) => isShown(block, found));
  const [first] = items;
  if (!first || items.length < 2) return;
  const end = first.index + first[0].length;
  const at = block.at(first.index);
  yield {
    message: `The ${items.length} items from ${quoted(block.written.slice(first.index + (first[1]?.length ?? 0), end + 40).split("<br", 1)[0]?.trim() ?? "")} on are lines of one paragraph, not a list`,
    fix: 'Write each item on a line of its own that starts with "* ", leave a blank line above the first, and remove the tags.',
    at: { ...at, endLine: at.line, endColumn: at.column + first[0].trimEnd().length },
  };
}

/** Whether the sign of the list is words that readers see, and not code, which is masked. */
function isShown({ text, written }: Prose, { index, 0: { length } }: RegExpExecArray): boolean {
  const at = index + written.slice(index, index + length).trimEnd().length - 1;
  return text[at] === written[at];
}
