import type { Heading } from "../../pages/markdown.ts";
import type { PageSource } from "../../pages/page-source.ts";
import { createLineIndex, type Span } from "../../text/place.ts";
import { tagLines } from "./tag-lines.ts";

/** Text that a line of signs right below it makes a heading of, though it is written like a paragraph. */
export interface UnderlinedText {
  readonly heading: Heading;
  readonly signs: string;
  readonly at: Span;
}

const underline = /\n[ \t>]{0,20}(={2,}|-{2,})[ \t]*(?=\n|$)/g;
/** Few headings are longer. */
const longestHeading = 100;
/** A stop at the end of a sentence of some words, and not of a number or of a short word such as "etc." */
const sentenceEnd = /(?:\p{L}{4}|[)"”’])\.$|^(?:\S{1,40}\s){4}(?:.{0,200}\s)?(?!etc|ltd|inc|plc|no\.|e\.?g|i\.?e)\p{L}{2,3}\.$/iu;

/** Finds every text that a line of signs makes a heading of by accident: several lines, a sentence, or too long for a heading. */
export function underlinedTexts({ text, bodyFirstLine, facts }: Pick<PageSource, "text" | "bodyFirstLine" | "facts">): readonly UnderlinedText[] {
  const index = createLineIndex(text);
  const bodyAt = index.offsetOf(bodyFirstLine + 1);
  const matches = [...text.slice(bodyAt).matchAll(underline)];
  if (matches.length === 0) return [];
  const lines = text.split("\n");
  const below = new Map(matches.map(({ 0: whole, 1: signs = "", index: offset }) => [index.positionAt(bodyAt + offset + 1).line, { signs, column: whole.indexOf(signs) }]));
  return facts.headings.flatMap((heading): UnderlinedText[] => {
    const { level, at, text: words } = heading;
    if (level > 2 || /^[#<]/.test((lines[at.line - 1] ?? "").slice(at.column - 1))) return [];
    let line = at.line + 1;
    while (line <= lines.length && (lines[line - 1] ?? "").trim() !== "" && !below.has(line)) line += 1;
    const found = below.get(line);
    if (!found || (found.signs.startsWith("=") ? 1 : 2) !== level) return [];
    const isParagraph = line > at.line + 1 || words.length > longestHeading || sentenceEnd.test(words);
    return isParagraph ? [{ heading, signs: found.signs, at: { line, column: found.column, endLine: line, endColumn: found.column + found.signs.length } }] : [];
  });
}

/** The headings of a page that are none; asked for only once a heading seems to be wrong. */
export function accidentalHeadings(page: Pick<PageSource, "text" | "bodyFirstLine" | "facts">): (line: number) => boolean {
  let lines: ReadonlySet<number> | undefined;
  return (line) => (lines ??= new Set([...underlinedTexts(page), ...tagLines(page)].map(({ heading }) => heading.at.line))).has(line);
}
