import { findMojibake } from "./mojibake.ts";
import { createLineIndex, type Place } from "./place.ts";
import type { TextFinding } from "./text-finding.ts";

/** One fast test that almost every page passes: whether a text holds more than the usual characters of Latin scripts. */
export const mayHoldOddCharacters = (text: string): boolean => unusual.test(text);

const unusual = /[^\t\n -~\xA1-\xAC\xAE-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2070-\u2BFF]/;

type OddRule = "control-character" | "bidi-control" | "private-use-character" | "invisible-character";

const kinds: readonly { readonly rule: OddRule; readonly pattern: RegExp; readonly removed: boolean }[] = [
  { rule: "control-character", pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/gu, removed: true },
  { rule: "bidi-control", pattern: /[\u202A-\u202E\u2066-\u2069]/gu, removed: false },
  { rule: "private-use-character", pattern: /\p{Co}/gu, removed: true },
  { rule: "invisible-character", pattern: invisible(), removed: false },
];

/**
 * Invisible characters that do no work. Joiners beside a letter that is not Latin shape words or emoji; tags after a
 * black flag draw the flag of a nation; a no-break space is invisible only where Markdown wants an ordinary one.
 */
function invisible(): RegExp {
  const never = "[\\xAD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u2028\\u2029\\u2060-\\u2065\\u3164\\uFEFF\\uFFA0]";
  const joiner = "(?<=[\\0-\\u024F]|^)[\\u200C\\u200D]|[\\u200C\\u200D](?=[\\0-\\u024F]|$)";
  const tag = "(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007F}]*)[\\u{E0000}-\\u{E007F}]";
  const space = "(?<=^ {0,3}(?:#{1,6}|[-*+]|\\d{1,9}[.)]))\\xA0";
  return new RegExp(`${never}|${joiner}|${tag}|${space}`, "gmu");
}

/** A text without the characters that cannot be shown, and what was odd in it. */
export interface OddText {
  readonly text: string;
  readonly findings: readonly TextFinding[];
}

/** Reports each odd character once for each line, up to a limit, and returns the text without those that cannot be shown. */
export function reportOddCharacters(file: string, text: string): OddText {
  const index = createLineIndex(text);
  const findings: TextFinding[] = [];
  const isGarbled = garbledControls(text);
  let kept = text;
  for (const { rule, pattern, removed } of kinds) {
    const byCharacter = new Map<string, OddPlace[]>();
    for (const { 0: character, index: offset } of text.matchAll(pattern)) {
      if (isGarbled?.(offset)) continue;
      const places = byCharacter.get(character) ?? [];
      places.push({ file, ...index.positionAt(offset), offset });
      byCharacter.set(character, places);
    }
    for (const [character, places] of byCharacter) findings.push(...oddLines(rule, character, places));
    if (removed && byCharacter.size > 0) kept = kept.replace(pattern, (character, offset: number) => (isGarbled?.(offset) ? character : ""));
  }
  return { text: kept, findings };
}

interface OddPlace extends Place {
  readonly offset: number;
}

/** Tells control characters that are part of mojibake, which is reported as such; most texts have none. */
function garbledControls(text: string): ((offset: number) => boolean) | undefined {
  if (!/[\x80-\x9F]/.test(text)) return undefined;
  const offsets = new Set(findMojibake(text).flatMap(({ start, written }) => Array.from(written, (_, at) => start + at)));
  return (offset) => offsets.has(offset);
}

/** More lines than this are counted, not listed. */
const mostLines = 100;

function oddLines(rule: OddRule, character: string, places: readonly OddPlace[]): TextFinding[] {
  const lines = new Map<number, OddPlace[]>();
  for (const place of places) {
    const found = lines.get(place.line);
    if (found) found.push(place);
    else lines.set(place.line, [place]);
  }
  const all = [...lines.values()];
  return all.slice(0, mostLines).map((found, at) => oddLine(rule, character, found, at === mostLines - 1 ? all.length - mostLines : 0));
}

function oddLine(rule: OddRule, character: string, [first, ...others]: readonly OddPlace[], further: number): TextFinding {
  const { file, line, column } = first as OddPlace;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = names.get(character);
  const times = others.length === 0 ? "" : `, ${others.length + 1} times`;
  const more = further === 0 ? "" : `, and so ${further === 1 ? "does 1 line" : `do ${further.toLocaleString("en-GB")} lines`} further on`;
  const place = { file, line, column, endLine: line, endColumn: column + character.length };
  const instead = replacements.get(character);
  return {
    rule,
    message: `${described[rule]}: ${name ? `${name} (U+${code})` : `U+${code}`}${times}${more}`,
    fix: character === "\xA0" ? "Type an ordinary space in its place." : fixes[rule],
    place,
    ...(others.length > 0 ? { related: others.slice(0, 5).map((other) => ({ file, line, column: other.column, message: "Here too" })) } : {}),
    ...(instead !== undefined && others.length === 0 ? { repair: { place, instead: character, text: instead } } : {}),
  };
}

/** What needs nobody's judgement: a no-break space behind a sign of Markdown, and a mark that belongs at the start of a file. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["\xA0", " "],
  ["\uFEFF", ""],
]);

const described: Readonly<Record<OddRule, string>> = {
  "control-character": "This line holds a control character, which no reader can see",
  "bidi-control": "This line holds a character that makes text run the other way, so it can read differently from what it says",
  "private-use-character": "This line holds a character that only some fonts know, such as an icon pasted from a document",
  "invisible-character": "This line holds an invisible character",
};

const fixes: Readonly<Record<OddRule, string>> = {
  "control-character": "Delete the character; typing the line again is the surest way.",
  "bidi-control": "Delete the character; typing the line again is the surest way.",
  "private-use-character": "Replace it with words, an ordinary character or an image.",
  "invisible-character": "Delete the character, unless you put it there on purpose.",
};

const names: ReadonlyMap<string, string> = new Map([
  ["\0", "NUL"],
  ["\x1B", "escape"],
  ["\x0B", "vertical tab"],
  ["\x0C", "form feed"],
  ["\x7F", "delete"],
  ["\xA0", "no-break space"],
  ["\xAD", "soft hyphen"],
  ["\u200B", "zero-width space"],
  ["\u200C", "zero-width non-joiner"],
  ["\u200D", "zero-width joiner"],
  ["\u200E", "left-to-right mark"],
  ["\u200F", "right-to-left mark"],
  ["\u2028", "line separator"],
  ["\u202E", "right-to-left override"],
  ["\u2060", "word joiner"],
  ["\uFEFF", "byte order mark"],
]);
