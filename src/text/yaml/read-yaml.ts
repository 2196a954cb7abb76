import { parseDocument, type YAMLError } from "yaml";

import { createLineIndex, type LineIndex } from "../place.ts";
import { buildWritten } from "./build-written.ts";
import { explainIndent } from "./explain-indent.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { guardYaml } from "./guard-yaml.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { findOddSpaces } from "./odd-spaces.ts";
import { isHarmless, type YamlFault } from "./yaml-fault.ts";
import type { YamlReading } from "./yaml-reading.ts";

const mostFaults = 5;
/** One slip can make the parser stumble over every line that follows. */
const mostErrors = 50;

/** Reads a block of YAML 1.2 core, without anything that could hide what a value really is; dates stay text. */
export function readYaml(block: string): YamlReading {
  return readPlainYaml(block) ?? parseYaml(block);
}

/** Reads as `readYaml` does, whatever the block holds, and slowly. */
export function parseYaml(block: string): YamlReading {
  const refused = guardYaml(block);
  if (refused) return { faults: [refused] };
  const spaces = findOddSpaces(block);
  if (spaces.length > 0) return { faults: spaces };
  const document = parseDocument(block, {
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: "silent",
  });
  const index = createLineIndex(block);
  if (document.errors.length > 0) return { faults: explainErrors(document.errors, block, index) };
  const { written, faults } = buildWritten(document.contents, block, index);
  return faults.every(isHarmless) ? { written, faults } : { faults };
}

/** One fault a line, because one slip makes the parser stumble several times. */
function explainErrors(errors: readonly YAMLError[], block: string, index: LineIndex): YamlFault[] {
  const lines = block.split("\n");
  const faults: YamlFault[] = [];
  const explained = new Set<number>();
  for (const error of errors.slice(0, mostErrors)) {
    if (faults.length === mostFaults) break;
    const found = index.positionAt(Math.min(error.pos[0], block.length));
    const line = faultyLine(error, lines, found.line);
    if (explained.has(line) || explained.has(found.line)) continue;
    explained.add(line).add(found.line);
    const isSound = makesSense(lines[line - 1]);
    const indent = isSound ? explainIndent(lines, line) : undefined;
    if (indent) faults.push({ rule: "front-matter-syntax", ...indent });
    // A key or item with nothing wrong about it is one that the slip before it carried along.
    if (indent || (isSound && faults.length > 0 && /^\s*(?:\w[\w-]*:|-)\s/.test(lines[line - 1] ?? ""))) continue;
    const { column, message, fix } = explainSyntax(lines[line - 1] ?? "", lines[line - 2], isSound);
    const at = { line, column: column ?? (line === found.line ? found.column : firstColumn(lines[line - 1])) };
    faults.push({ rule: "front-matter-syntax", message, fix, at });
  }
  return faults;
}

/** Whether nothing is wrong with a line but where it stands. */
const makesSense = (line = ""): boolean => parseDocument(line.trim(), { prettyErrors: false, logLevel: "silent" }).errors.length === 0;

/** What a line looks like that opens a quotation mark or bracket and leaves it to a later line to notice. */
const openEnded = new Map<string, RegExp>([
  ["MISSING_CHAR", /:\s+(?:"[^"]*|'[^']*)$/],
  ["BAD_INDENT", /:\s+(?:\[[^\]]*|\{[^}]*)$/],
]);

/** The line that holds the slip: for an open quotation mark where it opens, for a stray indent the line that has it. */
function faultyLine(error: YAMLError, lines: readonly string[], line: number): number {
  const opening = lines.findIndex((text) => openEnded.get(error.code)?.test(text));
  if (opening !== -1 && opening < line) return opening + 1;
  const value = /:\s+(.*)$/.exec(lines[line - 1] ?? "")?.[1] ?? "";
  const next = lines[line] ?? "";
  const isIndented = /^\s+\S/.test(next) && firstColumn(next) > firstColumn(lines[line - 1]);
  return error.code === "BLOCK_AS_IMPLICIT_KEY" && value !== "" && !/:(?:\s|$)/.test(value) && isIndented ? line + 1 : line;
}

const firstColumn = (line = ""): number => line.length - line.trimStart().length + 1;
