import type { YamlFault } from "./yaml-fault.ts";

/** Spaces that are none in YAML, though nobody can see it. */
const odd = "\\xA0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
const anywhere = new RegExp(`[${odd}]`);
const indented = new RegExp(`^[ ${odd}]+(?=\\S)`);
const afterHyphen = new RegExp(`^( *-)([${odd}][ ${odd}]*)(?=\\S)`);
const roundColon = new RegExp(`^((?: *-)* *)(\\w[\\w-]{0,99})([ ${odd}]*):(?:([${odd}][ ${odd}]*)(?=\\S)|(?= |$))`);
/** A key whose text stands on the lines below it, where spaces mean nothing. */
const textBelow = /^( *)(?:- *)*[\w-]{1,100}: +[|>][-+\d]{0,2}$/;

/** The most lines that are named, each by itself because each is mended by itself. */
const mostLines = 20;

/** Notes spaces copied from a web page or document where YAML wants ordinary ones: it takes them for letters. */
export function findOddSpaces(block: string): YamlFault[] {
  if (!anywhere.test(block)) return [];
  const faults: YamlFault[] = [];
  let textIndent = -1;
  for (const [index, line] of block.split("\n").entries()) {
    if (textIndent !== -1 && (line.trim() === "" || line.search(/[^ ]/) > textIndent)) continue;
    textIndent = textBelow.exec(line.trimEnd())?.[1]?.length ?? -1;
    const fault = anywhere.test(line) ? faultOf(line, index + 1) : undefined;
    if (fault) faults.push(fault);
    if (faults.length === mostLines) break;
  }
  return faults;
}

function faultOf(line: string, number: number): YamlFault | undefined {
  const indent = indented.exec(line)?.[0] ?? "";
  if (anywhere.test(indent)) return fault("before the first word of this line", indent, number, 0);
  const [, lead = "", gap = ""] = afterHyphen.exec(line) ?? [];
  if (gap !== "") return fault('after "-"', gap, number, lead.length);
  const [, opening = "", key = "", before = "", after = ""] = roundColon.exec(line) ?? [];
  const keyEnd = opening.length + key.length;
  if (anywhere.test(before)) return fault(`after "${key}"`, before, number, keyEnd, "");
  return after === "" ? undefined : fault(`after "${key}:"`, after, number, keyEnd + before.length + 1);
}

function fault(where: string, spaces: string, line: number, offset: number, instead = " ".repeat(spaces.length)): YamlFault {
  const characters = spaces.replaceAll(" ", "");
  const isOne = characters.length === 1;
  const name = characters.startsWith("\xA0") ? "no-break space" : "space of another kind";
  const code = characters.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return {
    rule: "front-matter-syntax",
    message: `${isOne ? `A ${name} (U+${code}) is` : `${characters.length} ${name.replace("space", "spaces")} (U+${code}) are`} ${where}, where only ordinary spaces are read`,
    fix: instead === "" ? "Delete what is between the key and its colon." : isOne ? "Type an ordinary space in its place." : "Type ordinary spaces in their place.",
    at: { line, column: offset + 1, endLine: line, endColumn: offset + spaces.length + 1 },
    repair: { instead: spaces, text: instead },
  };
}
