import { matchesIn } from "../../text/matches-in.ts";
import { once } from "../../text/once.ts";

/** Few titles are longer, and those that are have longer lines below them. */
const longestTitle = 60;
/** Lists, quotations, tables, headings, boxes, tags and fences: no line of signs makes a title of them. */
const otherBlock = /^[ \t]*(?:[-*+>|#:<`~]|\d{1,9}[.)][ \t])/;

/**
 * Makes the function that says whether seven equals signs on a line of their own, at an offset of a text, underline a
 * title; git writes the same between two versions. What all of them share is looked for once, or a text with many
 * would take time that grows with its square.
 */
export function createUnderlines(text: string): (offset: number) => boolean {
  const front = once(() => frontEnd(text));
  const first = once(() => firstRows(text));
  return (offset) => {
    if (offset < front()) return false;
    const above = lineBefore(text, offset);
    const title = above.line.trim();
    const before = lineBefore(text, above.start).line.trim();
    const below = lineAfter(text, offset);
    // Signs above a title as well as below it: as other markup languages write it.
    if (title === "") return isRow(lineAfter(text, below.start).line);
    if (isRow(before)) return true;
    if (title.length > longestTitle || /[.;,]$/.test(title) || otherBlock.test(above.line) || (before !== "" && !/^(?:#|---$)/.test(before))) return false;
    // A page's opening title may have its text right below; and who underlines one title so does it with others too.
    return below.line.trim() === "" || Math.abs(title.length - 7) <= 3 || isFirst(text, front(), above.start) || first().some((row) => row !== offset);
  };
}

const rows = /^={3,100}[ \t]*$/gm;
const isRow = (line: string): boolean => /^={3,100}[ \t]*$/.test(line);

/** Where a page's front matter ends; 0 without one. */
function frontEnd(text: string): number {
  return /^---[ \t]*\n/.test(text) ? Math.max(0, text.indexOf("\n---", 3)) : 0;
}

/** The line above the one that starts at an offset. */
function lineBefore(text: string, offset: number): { readonly line: string; readonly start: number } {
  if (offset === 0) return { line: "", start: 0 };
  const start = text.lastIndexOf("\n", offset - 2) + 1;
  return { line: offset < 2 ? "" : text.slice(start, offset - 1), start };
}

/** The line below the one at an offset. */
function lineAfter(text: string, offset: number): { readonly line: string; readonly start: number } {
  const end = text.indexOf("\n", offset);
  if (end === -1) return { line: "", start: text.length };
  const next = text.indexOf("\n", end + 1);
  return { line: text.slice(end + 1, next === -1 ? text.length : next), start: end + 1 };
}

/** Whether nothing is written between the front matter and the line that starts at an offset. */
const isFirst = (text: string, front: number, start: number): boolean => text.slice(front === 0 ? 0 : text.indexOf("\n", front + 1), start).trim() === "";

/** Where the first two rows of equals signs start. */
function firstRows(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of matchesIn(text, rows)) {
    found.push(index);
    if (found.length === 2) break;
  }
  return found;
}
