import { readMisreadBytes } from "./misread-bytes.ts";

/** A run of characters that UTF-8 turned into when a program took each of its bytes for a character. */
export interface Mojibake {
  readonly start: number;
  readonly written: string;
  /** What it was before; absent where that is not certain. */
  readonly meant?: string;
}

const tail = "[\\x80-\\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const sequence = `(?:[\\xC2-\\xDF]${tail}|[\\xE0-\\xEF]${tail}{2}|[\\xF0-\\xF4]${tail}{3})`;
const runs = new RegExp(`${sequence}+|â€|ðŸ|ï»¿|\\uFFFD|(?<=[a-z])Ã (?=[a-z\\s])`, "g");
const onlyRuns = new RegExp(`^${sequence}+$`);

/** One fast test that almost every page passes. */
export const mayHoldMojibake = (text: string): boolean => /[\xC2-\xF4][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã |\uFFFD/.test(text);

/** All mojibake of a text; letters and signs that another language writes side by side are not taken for it. */
export function findMojibake(text: string): readonly Mojibake[] {
  const found: Mojibake[] = [];
  for (const { 0: written, index: start } of text.matchAll(runs)) {
    const meant = meaningOf(written);
    if (meant === undefined ? !isHopeless(written) : !isCertain(written, text.charAt(start - 1), text.charAt(start + written.length))) continue;
    found.push({ start, written, ...(meant === undefined ? {} : { meant }) });
  }
  return found;
}

/** What a run was, read back as often as it was misread. */
function meaningOf(written: string): string | undefined {
  let text = written;
  for (let times = 0; times < 3 && onlyRuns.test(text); times++) {
    const read = readMisreadBytes(text);
    if (read === undefined) return undefined;
    text = read;
  }
  return text !== written && plausible.test(text) ? text : undefined;
}

/** Latin letters, Greek, Cyrillic, punctuation, signs and pictures; never a control character. */
const plausible = /^[\xA0-\u017F\u0192\u02C6\u02DC\u0370-\u045F\u2010-\u203A\u20AC\u2100-\u27BF\u2B50\uFB01\uFB02\uFE0F\uFEFF\u{1F300}-\u{1FAFF}]+$/u;

/** Certainly garbled, though nobody can say what it was. */
const isHopeless = (written: string): boolean => /^(?:â€|ðŸ|ï¿½|\uFFFD|Ã $)/.test(written);

const punctuation = /[‘’“”–—…•‹›«»¡¿·\xA0]/;

/** Whether no language writes a run like this: capitals may stand before punctuation, as in “CAFÉ”. */
function isCertain(written: string, before: string, after: string): boolean {
  const [lead = "", next = "", third = ""] = written;
  if (lead >= "à") return !(/[”•–—]/.test(next) && (third === "" || punctuation.test(third)));
  if (written.length > 2) return true;
  if (punctuation.test(next) && /\p{Lu}/u.test(before)) return false;
  if (lead === "Â" || lead === "Ã") return true;
  return /[ÄÅ]/.test(lead) && !punctuation.test(next) && /[a-z]/.test(before + after);
}
