import type { FoundWords } from "../reading/own-prose.ts";

/** What is left open in brackets, which another rule reports. */
const blanks: ReadonlySet<string> = new Set("DATE TIME NAME LINK URL EMAIL PHONE NUMBER AMOUNT SUM PRICE FEE TITLE TEXT COPY IMAGE PHOTO LOGO FILE TEAM OWNER AUTHOR ROLE TOWN CITY VENUE PLACE DAY MONTH YEAR QUOTE BLANK YOUR THE OF INSERT ADD TK WIP".split(" "));
const keys: ReadonlySet<string> = new Set("ENTER SHIFT CTRL TAB ESC ALT DEL CMD INS HOME SPACE".split(" "));
const partOfLaw = /\b(?:schedule|part|chapter|article|section|annex|title|volume|book|appendix) $/i;

/** Whether capital letters are no abbreviation but a place to be filled in, the key of a keyboard, a number in Roman figures, or the court in the number of a judgment. */
export function isSign({ match, prose: { text } }: FoundWords, letters: string): boolean {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  const after = text.slice(end, end + 12);
  // A link's own brackets are followed by its address, which is masked.
  if (/\[(?:[A-Z]{1,14}[ _-]){0,2}$/.test(before) && /^(?:[ _-][A-Z]|\](?!\uFFFC))/.test(after)) return blanks.has(letters);
  if (/(?:%%|\*\||@@|\[%|[$#]\{)$/.test(before) || /^(?:TK)+$/.test(letters) || (letters === "WIP" && /^ ?:/.test(after))) return true;
  if (keys.has(letters)) return /\b(?:press|hold|hit|use|using)(?: down)?(?: the)? $/i.test(before) || /^ (?:key|\+)/.test(after);
  if (/^[IVXLCDM]+$/.test(letters) && (/^[IVX]+$/.test(letters) || partOfLaw.test(before))) return true;
  return /\[(?:19|20)\d\d\](?: \d{1,2})? $/.test(before) || (/^ \d{1,5}(?: \(|\b)/.test(after) && /\[(?:19|20)\d\d\] [A-Z]{2,6} $/.test(before));
}
