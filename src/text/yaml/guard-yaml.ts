import { createLineIndex, type Position } from "../place.ts";
import type { YamlFault } from "./yaml-fault.ts";

/** The most characters a block may have. */
export const largestBlock = 64 * 1024;
const deepest = 20;

/** Refuses what a YAML parser should never meet, because it could hang or abort on it, and tabs, which it explains badly. */
export function guardYaml(block: string): YamlFault | undefined {
  if (block.length > largestBlock) return tooLarge(block);
  const index = createLineIndex(block);
  const deep = deepBrackets(block) ?? deepIndents(block);
  if (deep !== undefined) return tooDeep(index.positionAt(deep));
  const tab = /^[ \-?]*\t(?=[ \t]*\S)/m.exec(block);
  if (tab) return tabIndent(index.positionAt(tab.index + tab[0].length - 1), (block.match(/^[ \-?]*\t[ \t]*(?=\S)/gm) ?? []).length);
  const marker = /^(?:\.\.\.|(?<=\n)---)(?=\s|$)/m.exec(block);
  return marker ? secondDocument(index.positionAt(marker.index), marker[0]) : undefined;
}

function deepBrackets(block: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of block.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

/** Each step to the right may open a level, and so may each `-` and `?` before a line's first word. */
function deepIndents(block: string): number | undefined {
  if (!new RegExp(`^[ \\-?]{${deepest}}`, "m").test(block)) return undefined;
  let indents: number[] = [];
  for (const { 0: opening, index } of block.matchAll(/^(?:[-?] +| )*(?:[-?](?=\n|$))?/gm)) {
    const first = opening.search(/[^ ]/);
    const indent = first === -1 ? opening.length : first;
    indents = [...indents.filter((outer) => outer < indent), indent];
    if (indents.length + (opening.match(/[-?]/g) ?? []).length > deepest) return index + opening.length;
  }
  return undefined;
}

function tooLarge(block: string): YamlFault {
  return {
    rule: "front-matter-too-large",
    message: `The keys and values here take ${Math.ceil(block.length / 1024)} KB; they may take at most ${largestBlock / 1024} KB`,
    fix: "Move long text below the front matter, or delete what is not needed.",
    at: { line: 1, column: 1 },
  };
}

function tooDeep(at: Position): YamlFault {
  return {
    rule: "front-matter-too-deep",
    message: `Lists or brackets are nested more than ${deepest} deep here`,
    fix: `Remove the extra brackets or indents, or put the text in quotes.`,
    at,
  };
}

function tabIndent(at: Position, lines: number): YamlFault {
  const more = lines > 1 ? `, and so ${lines === 2 ? "is one more line" : `are ${lines - 1} more lines`}` : "";
  return {
    rule: "front-matter-tab",
    message: `This line is indented with a tab, which YAML does not allow${more}`,
    fix: "Replace each tab at the start of a line with two spaces.",
    at,
  };
}

function secondDocument(at: Position, marker: string): YamlFault {
  return {
    rule: "front-matter-documents",
    message: `A line "${marker}" ends the keys and values here, so what follows would be lost`,
    fix: `Delete the line "${marker}".`,
    at,
  };
}
