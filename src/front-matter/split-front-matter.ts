import { printable, quoted } from "../text/printable.ts";
import { farthest, fence, isBlockLine, keyLine } from "./block-lines.ts";
import { noteMisplaced } from "./misplaced-block.ts";
import type { Notes } from "./notes.ts";
import { noteOtherLanguage } from "./other-language.ts";

/** Where a file's front matter stands: absent, between two fences, or so written that it cannot be told from the text. */
export type Split =
  | { readonly kind: "absent" }
  | { readonly kind: "broken" }
  | Fences;

/** The two lines `---` round the front matter. */
export interface Fences {
  readonly kind: "found";
  /** The opening line as written, perhaps with spaces after it. */
  readonly opening: string;
  readonly closing: string;
  /** The offset of the closing line, and its number from 1. */
  readonly closingAt: number;
  readonly closingLine: number;
}

/** A line that word processors make of three hyphens, or that has two: dashes alone, and not a fence. */
const dashes = /^[\u2010-\u2015\u2212\u2E3A\u2E3B-]{1,6}[ \t]*$/;

/** Finds the two lines `---` round the front matter; anything close to a fence that is not one is a finding, not a guess. */
export function splitFrontMatter(text: string, notes: Notes): Split {
  const opening = lineFrom(text, 0);
  if (!fence.test(opening)) {
    const split = checkNearMiss(text, opening, notes);
    return split.kind === "absent" && (noteOtherLanguage(text, notes) || noteMisplaced(text, notes)) ? { kind: "broken" } : split;
  }
  let line = 2;
  for (let start = opening.length + 1; start <= text.length; line++) {
    const current = lineFrom(text, start);
    if (current.startsWith("---") || isSpoilt(current)) {
      if (fence.test(current)) return { kind: "found", opening, closing: current, closingAt: start, closingLine: line };
      if (proseLine(text) < line) break;
      return spoiltFence(current, line, notes);
    }
    start += current.length + 1;
  }
  return unclosed(text, notes);
}

/** A single hyphen is an item of a list that is empty. */
const isSpoilt = (line: string): boolean => dashes.test(line) && line.trimEnd() !== "-";

/** Whether a line is no fence only because of what cannot be seen. */
const isHiddenFence = (line: string): boolean => line.length < 20 && line.includes("---") && !fence.test(line) && printable(line).trim() === "---";

const isLongDash = (line: string): boolean => isSpoilt(line) && !/^-+\s*$/.test(line);

const lineFrom = (text: string, start: number): string => {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
};

/** A first line that is almost a fence, above something that looks like front matter. */
function checkNearMiss(text: string, opening: string, notes: Notes): Split {
  const [, blank = "", indent = "", hyphens = "", word = ""] = /^(\s*\n)?([ \t]*)(-{3,})[ \t]*([^\s-][^\n]*)?(?=\n|$)/.exec(text) ?? [];
  const isHidden = !opening.startsWith(" ") && isHiddenFence(opening);
  if (isHidden && hasKeysBelow(text)) return hiddenFence(opening, 1, notes);
  if (hyphens === "") return isSpoilt(opening) && hasKeysBelow(text) ? dashOpening(opening, notes) : { kind: "absent" };
  if (word.startsWith("#")) return commentOpening(opening, notes);
  if (word !== "" && blank === "" && indent === "" && hyphens === "---") return otherLanguage(opening, word, notes);
  const line = blank.split("\n").length;
  const next = text.slice(blank.length).split("\n").slice(1).find((row) => row.trim() !== "" && !/^\s*#/.test(row));
  if (next === undefined || !keyLine.test(next)) return { kind: "absent" };
  const what = nearMiss(opening, blank !== "", indent !== "");
  const fix = blank !== "" ? 'Delete what is above the line "---".' : "Write exactly three hyphens at the start of the line.";
  notes.add("front-matter-fence", { line, column: 1 }, `${what}, so it would be shown as text`, fix);
  return { kind: "broken" };
}

/** Whether lines of keys come next, and then a line that would end them: nothing but front matter looks like that. */
function hasKeysBelow(text: string): boolean {
  const rows = text.slice(0, 64 * 1024).split("\n").slice(1);
  const end = rows.findIndex((row) => fence.test(row) || isSpoilt(row));
  return end > 0 && keyLine.test(rows.find((row) => row.trim() !== "" && !/^\s*#/.test(row)) ?? "") && proseLine(rows.slice(0, end).join("\n")) > end;
}

function dashOpening(opening: string, notes: Notes): Split {
  const what = isLongDash(opening) ? `The first line is a dash, ${quoted(opening.trim())}, not three hyphens` : nearMiss(opening, false, false);
  notes.add("front-matter-fence", { line: 1, column: 1, endLine: 1, endColumn: opening.length + 1 }, `${what}, so the front matter would be shown as text`, 'Write "---" in its place: three hyphens.');
  return { kind: "broken" };
}

function commentOpening(opening: string, notes: Notes): Split {
  notes.add("front-matter-fence", { line: 1, column: 1, endLine: 1, endColumn: opening.length + 1 }, `${nearMiss(opening, false, false)}, so it would not be read`, 'Write "---" in its place, and the note below it.');
  return { kind: "broken" };
}

function nearMiss(opening: string, hasBlankLine: boolean, isIndented: boolean): string {
  if (hasBlankLine) return "There is a blank line before the front matter";
  if (isIndented) return 'The line "---" that opens the front matter is indented';
  return `The line ${quoted(opening)} that opens the front matter is not exactly "---"`;
}

function otherLanguage(opening: string, word: string, notes: Notes): Split {
  notes.add(
    "front-matter-language",
    { line: 1, column: opening.indexOf(word) + 1 },
    `The front matter says it is written in ${quoted(word.trim())}; only YAML is read`,
    'Write exactly "---" on the first line, and below it lines such as "title: Plan the work".',
  );
  return { kind: "broken" };
}

function hiddenFence(written: string, line: number, notes: Notes): Split {
  const at = { line, column: 1, endLine: line, endColumn: written.length + 1 };
  const message = /^ +---/.test(written) ? 'The line "---" that should end the front matter is indented' : 'The line "---" here has a space or sign in it that cannot be seen, so it is not read as front matter\'s';
  notes.add("front-matter-fence", at, message, 'Delete the line and type "---" in its place: three hyphens.', { repair: { instead: written, text: "---" } });
  return { kind: "broken" };
}

function spoiltFence(written: string, line: number, notes: Notes): Split {
  if (isHiddenFence(written)) return hiddenFence(written, line, notes);
  if (isSpoilt(written)) {
    const what = isLongDash(written) ? "is a dash" : "is not three hyphens";
    const at = { line, column: 1, endLine: line, endColumn: written.length + 1 };
    notes.add("front-matter-fence", at, `The line ${quoted(written.trim())} ${what}, so it does not end the front matter`, 'Write "---" in its place: three hyphens.');
    return { kind: "broken" };
  }
  notes.add(
    "front-matter-fence",
    { line, column: 1 },
    `The line ${quoted(written)} starts like the end of the front matter, but is not exactly "---"`,
    "Write exactly three hyphens to end the front matter, or put the text in quotes after its key.",
  );
  return { kind: "broken" };
}

function unclosed(text: string, notes: Notes): Split {
  const prose = proseLine(text);
  const lines = text.slice(0, farthest).split("\n", Number.isFinite(prose) ? prose : undefined);
  const hidden = lines.findIndex((line, index) => index > 0 && isHiddenFence(line));
  if (hidden !== -1) return hiddenFence(lines[hidden] ?? "", hidden + 1, notes);
  const fix = Number.isFinite(prose)
    ? `Write a line "---" before line ${prose}, where the text seems to start.`
    : 'Write a line "---" after the last key.';
  notes.add("unclosed-front-matter", { line: 1, column: 1 }, 'The line "---" here opens front matter that no second line "---" closes', fix);
  return { kind: "broken" };
}

/**
 * Notes that a block has no closing line, if its text says so: a line of `---` further down may be a rule of the text, and
 * text after a blank line between the two is more likely than a key that went wrong.
 */
export function noteTextInside(text: string, { closingLine }: Fences, notes: Notes): boolean {
  const prose = proseLine(text);
  if (prose >= closingLine || text.split("\n", prose)[prose - 2]?.trim() !== "") return false;
  unclosed(text, notes);
  return true;
}

/** The first line, from 2, that is no key, no item, no comment and not indented; a heading after a blank line is text too. */
function proseLine(text: string): number {
  const lines = text.split("\n");
  const at = lines.findIndex((line, index) => {
    if (index === 0 || line.trim() === "") return false;
    if (/^#{1,6} ?\S/.test(line)) return lines[index - 1]?.trim() === "" || line.startsWith("##");
    return !isBlockLine(line);
  });
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}
