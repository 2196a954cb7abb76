import { nextAsLong } from "../text/next-as-long.ts";

/** Words by which an author accepts a problem, wherever they stand: `check-allow rule-id: reason`. */
export interface SilenceWords {
  /** `check-allow`, `check-allow-page`, or another word that starts like them. */
  readonly word: string;
  /** The names that stand before the colon, each with its offset in the text. */
  readonly rules: readonly { readonly name: string; readonly at: number }[];
  /** What stands behind the colon; empty where that says nothing. */
  readonly reason: string;
}

/** An HTML comment that accepts a problem, with its offsets in the text. */
export interface SilenceComment extends SilenceWords {
  readonly start: number;
  readonly end: number;
}

/** A run of lines of a text, from 1, both ends included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What the word starts like, also where it is not quite ours. */
const start = "(?:check-allow|c(?:he|eh|h|e)(?:ck|kc|k|c)[-_ ]?(?:a(?:l|cc)|ig|dis|skip|sil|sup|off|per|hid|exem))";
const opening = new RegExp(`<!--[ \\t\\n]{0,20}(?=${start})`, "gi");
const anyStart = new RegExp(start, "i");
/** Words that say the same as ours. */
const meant = /^c(?:heck|hekc|ehck|hek|hec)[-_ ]?(?:al+o+w?e?d?|alwo|accept|ignored?|disabled?|skip|silenced?|suppress|off|permit|hide|exempt)(?:[-_](?:page|line|next-line|file|rule|all))?$/i;

const aName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/i;
/** As most names of checks are; other words than ours may stand before anything else. */
const severalWords = /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/i;

/** Whether a text may hold a comment that accepts a problem, or that was meant to; a cheap question, to be asked first. */
export const mayHoldSilence = (text: string): boolean => text.includes("check-allow") || anyStart.test(text);

/** Whether words were meant to accept a problem: they start with our word, or with one like it before the name of a check. */
export const isMeantAsSilence = ({ word, rules: [first] }: SilenceWords): boolean =>
  word.startsWith("check-allow") || (meant.test(word) && first !== undefined && (/al+o/i.test(word) ? aName : severalWords).test(first.name));

/** Finds the HTML comments of a Markdown text that accept problems, but for those in lines of code and between backticks. */
export function findSilenceComments(text: string, code: () => readonly Lines[]): SilenceComment[] {
  const found: SilenceComment[] = [];
  if (!mayHoldSilence(text)) return found;
  const isCode = createCodeTest(text, code);
  let after = 0;
  for (const { 0: opened, index } of text.matchAll(opening)) {
    if (index < after || isCode(index)) continue;
    const end = text.indexOf("-->", index);
    if (end === -1) break;
    after = end + 3;
    const inside = index + opened.length;
    const words = readSilenceWords(text.slice(inside, end), inside);
    if (isMeantAsSilence(words)) found.push({ ...words, start: index, end: after });
  }
  return found;
}

/** Takes `check-allow one, two: reason` apart; `offset` is where it starts. */
export function readSilenceWords(words: string, offset: number): SilenceWords {
  const word = /^check (?:allow|ignore|disable)\b|^[\w-]*/i.exec(words)?.[0] ?? "";
  const colon = words.indexOf(":");
  const names = words.slice(word.length, colon === -1 ? undefined : colon);
  const reason = colon === -1 ? "" : words.slice(colon + 1).replace(/\s+/g, " ").trim();
  const rules: SilenceWords["rules"][number][] = [];
  let at = offset + word.length;
  for (const part of names.split(",")) {
    const name = /\S+/.exec(part);
    if (name) rules.push({ name: name[0], at: at + name.index });
    at += part.length + 1;
  }
  return { word, rules, reason: saysNothing.test(reason) ? "" : reason };
}

/** No letter at all, or the words with which the spelling is explained. */
const saysNothing = /^(?:\P{L}*|(?:the |your |a )?reason\P{L}*)$/iu;

/** Tells whether an offset stands in a line of code, or between backticks of its own line; it is asked from first to last. */
function createCodeTest(text: string, code: () => readonly Lines[]): (offset: number) => boolean {
  const spans = code();
  let [line, lineEnd, next, nextQuoted] = [0, -1, 0, 0];
  let quoted: readonly (readonly [from: number, to: number])[] = [];
  return (offset) => {
    while (lineEnd < offset) {
      const start = lineEnd + 1;
      const end = text.indexOf("\n", start);
      [line, lineEnd, nextQuoted] = [line + 1, end === -1 ? text.length : end, 0];
      if (lineEnd >= offset) quoted = codeSpansOf(text.slice(start, lineEnd), start);
    }
    while (next < spans.length && (spans[next]?.last ?? 0) < line) next += 1;
    while (nextQuoted < quoted.length && (quoted[nextQuoted]?.[1] ?? 0) < offset) nextQuoted += 1;
    return line >= (spans[next]?.first ?? Infinity) || offset > (quoted[nextQuoted]?.[0] ?? Infinity);
  };
}

/** The runs of a line's text between as many backticks as open them; `offset` is where the line starts. */
function codeSpansOf(line: string, offset: number): readonly (readonly [from: number, to: number])[] {
  if (!line.includes("`")) return [];
  const runs = [...line.matchAll(/`+/g)];
  const closing = nextAsLong(runs.map(([run]) => run.length));
  const spans: [number, number][] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index];
    if (close === undefined) continue;
    spans.push([offset + (runs[index]?.index ?? 0), offset + (runs[close]?.index ?? 0)]);
    index = close;
  }
  return spans;
}
