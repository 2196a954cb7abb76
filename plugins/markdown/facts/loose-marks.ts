import type { Token } from "markdown-it";
import type { LooseMark, Prose } from "../../../src/pages/markdown.ts";

const marks = /\*+|`+|(?<!_)__(?!_)|(?<!~)~~(?!~)/g;
/** What may be shown although it opens or closes something elsewhere, and what its tokens are called. */
const kinds = { "*": /^(?:em|strong)_/, _: /^(?:em|strong)_/, "~": /^s_/ } as const;
type Sign = keyof typeof kinds;

/** The signs of emphasis and code in a block that are shown as they stand, although nothing says that they should be. */
export function looseMarksOf(block: Token, { text, at }: Prose): readonly LooseMark[] {
  if (!/[*`]|__|~~/.test(text)) return [];
  const shown = new Map<Sign, ReadonlySet<number>>();
  const found: LooseMark[] = [];
  for (const { 0: run, index } of text.matchAll(marks)) {
    const sign = run.charAt(0);
    if (isSign(sign) && !shown.has(sign)) shown.set(sign, shownAt(sign, block, text));
    const loose = isSign(sign) ? [...run].map((_, n) => shown.get(sign)?.has(index + n) ?? false) : [true];
    const first = loose.indexOf(true);
    if (first === -1 || isEscaped(text, index)) continue;
    const [start, end] = sign === "`" ? [index, index + run.length] : [index + first, index + loose.lastIndexOf(true) + 1];
    const isPart = end - start < run.length;
    found.push({ mark: text.slice(start, end), isPart, before: (text.slice(Math.max(0, start - 40), start).split("\n").at(-1) ?? "").trimStart(), after: text.slice(end, end + 40).split("\n", 1)[0] ?? "", at: at(start) });
  }
  return found;
}

const isSign = (sign: string): sign is Sign => sign in kinds;

/** Whether the sign at each offset of a block's text that holds one of its kind is shown; empty where nobody can tell. */
function shownAt(sign: Sign, block: Token, text: string): ReadonlySet<number> {
  const shown = shownSigns(sign, block.children ?? []);
  const places: number[] = [];
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) places.push(at);
  // Where entities or code in HTML make the two differ, nobody can tell which sign is which.
  return new Set(places.length === shown.length ? places.filter((_, n) => shown[n]) : []);
}

/** For each sign of a block's text, in order, whether it is shown. */
function shownSigns(sign: Sign, tokens: readonly Token[]): boolean[] {
  const signs: boolean[] = [];
  let inAutolink = false;
  for (const { type, content, markup, info, nesting, children } of tokens) {
    if (info === "auto") inAutolink = nesting === 1;
    else if (type === "image") signs.push(...shownSigns(sign, children ?? []));
    else if (type === "text" && !inAutolink) for (let at = content.indexOf(sign); at !== -1; at = content.indexOf(sign, at + 1)) signs.push(true);
    else if (kinds[sign].test(type) && markup.startsWith(sign)) signs.push(...Array<boolean>(markup.length).fill(false));
  }
  return signs;
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0;
  while (text[index - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}
