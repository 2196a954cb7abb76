import type { Token } from "markdown-it";
import type { LooseMark, Prose } from "../../../src/pages/markdown.ts";

const marks = /\*+|`+/g;

/** The stars and backticks of a block that are shown as they stand, although nothing says that they should be. */
export function looseMarksOf(block: Token, { text, at }: Prose): readonly LooseMark[] {
  if (!/[*`]/.test(text)) return [];
  const shown = text.includes("*") ? shownStars(block.children ?? []) : [];
  const stars = text.split("*").length - 1;
  // Where entities or code in HTML make the two differ, nobody can tell which star is which.
  const areKnown = shown.length === stars;
  const found: LooseMark[] = [];
  let star = 0;
  for (const { 0: run, index } of text.matchAll(marks)) {
    const isStar = run.startsWith("*");
    const loose = isStar ? shown.slice(star, star + run.length) : [true];
    if (isStar) star += run.length;
    const first = loose.indexOf(true);
    if ((isStar && !areKnown) || first === -1 || isEscaped(text, index)) continue;
    const [start, end] = isStar ? [index + first, index + loose.lastIndexOf(true) + 1] : [index, index + run.length];
    found.push({ mark: text.slice(start, end), before: (text.slice(Math.max(0, start - 40), start).split("\n").at(-1) ?? "").trimStart(), after: text.slice(end, end + 40).split("\n", 1)[0] ?? "", at: at(start) });
  }
  return found;
}

/** For each star of a block's text, in order, whether it is shown. */
function shownStars(tokens: readonly Token[]): boolean[] {
  const stars: boolean[] = [];
  let inAutolink = false;
  for (const { type, content, markup, info, nesting, children } of tokens) {
    if (info === "auto") inAutolink = nesting === 1;
    else if (type === "image") stars.push(...shownStars(children ?? []));
    else if (type === "text" && !inAutolink) for (let at = content.indexOf("*"); at !== -1; at = content.indexOf("*", at + 1)) stars.push(true);
    else if ((type.startsWith("em_") || type.startsWith("strong_")) && markup.startsWith("*")) stars.push(...Array<boolean>(markup.length).fill(false));
  }
  return stars;
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (text[index - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}
