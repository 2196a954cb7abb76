import { dos, macintosh, readMisreadBytes } from "./misread-bytes.ts";
import { mojibakeInEntities } from "./mojibake-in-entities.ts";

/** A run of characters that UTF-8 turned into when a program took each of its bytes for a character. */
export interface Mojibake {
  readonly start: number;
  readonly written: string;
  /** What it was before; absent where that is not certain. */
  readonly meant?: string;
}

const tail = "[\\x80-\\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const sequence = `(?:[\\xC2-\\xDF]${tail}|[\\xE0-\\xEF]${tail}{2}|[\\xF0-\\xF4]${tail}{3})`;
/** Punctuation and common letters as a Mac and as the command line of Windows would read them. */
const ofMac = "(?:‚[ÄÇ].|¬[£†©®∞∑±Ω∂]|√[†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]|≈[∑µ¥∂])";
const ofDos = "(?:ΓÇ.|Γé¼|┬[úáº┐⌐«]|├[áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐])";
/** A no-break space, of which an editor made a plain one since; the sign that was before it is left. */
const beforeSpace = "(?<=[a-z\\d][.,;:!?)”’]?|[.!?] )Â(?=[ \\n<]|$)|^Â(?= [A-Z])";
const runs = new RegExp(`${sequence}+|â€|ðŸ|ï»¿|\\uFFFD|(?<=[a-z])Ã (?=[a-z\\s])|${beforeSpace}|${ofMac}|${ofDos}`, "gm");
const onlyRuns = new RegExp(`^${sequence}+$`);

/** One fast test that almost every page passes. */
export const mayHoldMojibake = (text: string): boolean =>
  /[\xC2-\xF4][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã |Â[ \n<]|Â$|\uFFFD|‚[ÄÇ]|[¬√≈][†-≥\xA0-\xFF]|Γ[Çé]|[┬├]|&(?:[aA]circ|Atilde|Aring|#x?[cCeE12]\d{0,2}\w?);/.test(text);

/** All mojibake of a text; letters and signs that another language writes side by side are not taken for it. */
export function findMojibake(text: string): readonly Mojibake[] {
  const found: Mojibake[] = [];
  for (const { 0: written, index: start } of text.matchAll(runs)) {
    const meant = meaningOf(written, text, start);
    if (meant === undefined ? !isHopeless(written) : !isCertain(written, text.charAt(start - 1), text.charAt(start + written.length))) continue;
    found.push({ start, written, ...(meant === undefined ? {} : { meant }) });
  }
  const inEntities = mojibakeInEntities(text, (written) => readBack(written));
  return inEntities.length === 0 ? found : [...found, ...inEntities].sort((a, b) => a.start - b.start);
}

/** What a run was. */
function meaningOf(written: string, text: string, start: number): string | undefined {
  if (written === "Â") return "";
  if (written === "â€") return closesQuotation(text, start) ? "”" : undefined;
  return readBack(written) ?? plain(readMisreadBytes(written, macintosh)) ?? plain(readMisreadBytes(written, dos));
}

/** What a run was, read back as often as it was misread. */
function readBack(written: string): string | undefined {
  let text = written;
  for (let times = 0; times < 3 && onlyRuns.test(text); times++) {
    const read = readMisreadBytes(text);
    if (read === undefined) return undefined;
    text = read;
  }
  return text !== written ? plain(text) : undefined;
}

/** Latin letters, Greek, Cyrillic, punctuation, signs and pictures; never a control character. */
const plausible = /^[\xA0-\u017F\u0192\u02C6\u02DC\u0370-\u045F\u2010-\u203A\u20AC\u2100-\u27BF\u2B50\uFB01\uFB02\uFE0F\uFEFF\u{1F300}-\u{1FAFF}]+$/u;
const plain = (text: string | undefined): string | undefined => (text !== undefined && plausible.test(text) ? text : undefined);

/** Whether the last of the three signs of a closing quotation mark, which not every editor keeps, is missing: words stand before it, and an opening mark before those. */
function closesQuotation(text: string, start: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", start), start - 1000) + 1, start);
  const opened = Math.max(line.lastIndexOf("â€œ"), line.lastIndexOf("“"));
  const closed = Math.max(line.lastIndexOf("â€\x9D"), line.lastIndexOf("”"), line.search(/â€(?![\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/));
  return opened > closed && /[^\s“œ]$/.test(line) && /^(?:[\s.,;:!?)<]|$)/.test(text.slice(start + 2, start + 3));
}

/** Certainly garbled, though nobody can say what it was. */
const isHopeless = (written: string): boolean => /^(?:â€|ðŸ|ï¿½|\uFFFD|Ã $)/.test(written);

const punctuation = /[‘’“”–—…•‹›«»¡¿·\xA0]/;

/** Whether no language writes a run like this: capitals may stand before punctuation, as in “CAFÉ”. */
function isCertain(written: string, before: string, after: string): boolean {
  const [lead = "", next = "", third = ""] = written;
  if (/[√≈├]/.test(lead)) return /\p{L}/u.test(before + after);
  if (/[‚Γ¬┬]/.test(lead)) return true;
  if (lead >= "à") return !(/[”•–—]/.test(next) && (third === "" || punctuation.test(third)));
  if (written.length > 2) return true;
  // Welsh has ŵ and ŷ, and no language writes these pairs.
  if (lead === "Å" && /[´µ¶·]/.test(next)) return /\p{L}/u.test(next === "·" ? before : before + after);
  if (punctuation.test(next) && /\p{Lu}/u.test(before)) return false;
  if (lead === "Â" || lead === "Ã") return true;
  return /[ÄÅ]/.test(lead) && !punctuation.test(next) && /[a-z]/.test(before + after);
}
