import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";

import type { LineIndex, Position, Span } from "../place.ts";
import { quoted } from "../printable.ts";
import { dangerousKeys } from "./dangerous-keys.ts";
import { inQuotes } from "./in-quotes.ts";
import type { Written, WrittenEntry, WrittenScalar } from "./written.ts";
import { createDuplicates, type YamlFault } from "./yaml-fault.ts";

/** Turns the YAML library's tree into ours, with a fault for each reference, tag, doubled key or key that is not a word. */
export function buildWritten(root: unknown, block: string, index: LineIndex): { written: Written; faults: YamlFault[] } {
  const faults: YamlFault[] = [];

  const build = (node: unknown, fallback: Position, isItem = false): Written => {
    const [start = 0, end = 0] = rangeOf(node) ?? [];
    const at = rangeOf(node) ? index.positionAt(start) : fallback;
    const source = block.slice(start, end).trimEnd();
    reportReference(node, at);
    if (isMap(node)) return { kind: "map", entries: entriesOf(node, at, isItem && node.flow !== true), source, at };
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => build(item, at, true)), source, at };
    return isScalar(node) ? scalar(node.value, source, node.type === "PLAIN", at) : scalar(null, "", true, at);
  };

  const entriesOf = (map: YAMLMap, mapAt: Position, isItem: boolean): Map<string, WrittenEntry> => {
    const entries = new Map<string, WrittenEntry>();
    const noteDuplicate = createDuplicates(faults, isItem);
    for (const pair of map.items) {
      const [start, end] = rangeOf(pair.key) ?? [];
      const keyAt = start === undefined ? mapAt : spanFrom(index, start, end);
      const key = keyOf(pair, map, keyAt);
      if (key === undefined) continue;
      reportReference(pair.key, keyAt);
      const first = entries.get(key);
      if (first) noteDuplicate({ key, at: keyAt, firstAt: first.keyAt, isFirst: first === entries.values().next().value });
      else entries.set(key, { keyAt, value: build(pair.value, keyAt) });
    }
    return entries;
  };

  const keyOf = (pair: Pair, map: YAMLMap, at: Position): string | undefined => {
    if (!isScalar(pair.key) || pair.key.value === null) {
      const start = rangeOf(map)?.[0] ?? 0;
      faults.push(notAKey(block, start, block[start] === "{" ? index.positionAt(start) : at));
      return undefined;
    }
    const { value } = pair.key;
    const key = typeof value === "string" ? value : (pair.key.source ?? "");
    if (key === "<<") faults.push(reference(`"<<" copies keys from elsewhere`, "Write the keys out.", at));
    else if (dangerousKeys.has(key)) faults.push(dangerousKey(key, at));
    else return key;
    return undefined;
  };

  const reportReference = (node: unknown, at: Position): void => {
    const mark = markOf(node);
    if (!mark) return;
    const written = block.slice(index.offsetOf(at.line) + at.column - 1).split("\n", 1)[0] ?? "";
    const before = block.slice(index.offsetOf(at.line), index.offsetOf(at.line) + at.column - 1);
    const text = (mark === "*" ? "" : (before.match(new RegExp(`${mark}[^\\s,[\\]{}]*\\s*$`))?.[0] ?? "")) + written;
    const where = text === written ? at : { ...at, column: at.column - (text.length - written.length) };
    faults.push(reference(`The text ${quoted(text)} starts with "${mark}", which YAML takes for ${marks[mark]}`, `Put the text in quotes: ${inQuotes(text)}.`, where));
  };

  return { written: build(root, { line: 1, column: 1 }), faults };
}

const marks = { "*": "a reference to another value", "&": "the name of a value", "!": "a type of its own" };

function markOf(node: unknown): keyof typeof marks | undefined {
  if (isAlias(node)) return "*";
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  return node.anchor !== undefined ? "&" : node.tag !== undefined ? "!" : undefined;
}

function spanFrom(index: LineIndex, start: number, end = start): Span {
  const { line: endLine, column: endColumn } = index.positionAt(end);
  return { ...index.positionAt(start), endLine, endColumn };
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range ?? undefined) : undefined;
}

function scalar(value: unknown, source: string, plain: boolean, at: Position): WrittenScalar {
  const rest = { source, plain, at };
  if (typeof value === "string") return { kind: "text", value, ...rest };
  if (typeof value === "number") return { kind: "number", value, ...rest };
  if (typeof value === "boolean") return { kind: "truth", value, ...rest };
  return { kind: "nothing", value: null, ...rest };
}

const reference = (problem: string, fix: string, at: Position): YamlFault => ({ rule: "front-matter-reference", message: problem, fix, at });

const dangerousKey = (key: string, at: Position): YamlFault => ({
  rule: "dangerous-key",
  message: `The key "${key}" could change how programs work, so it is never read`,
  fix: `Delete the line, or give the key another name.`,
  at,
});

function notAKey(block: string, mapStart: number, at: Position): YamlFault {
  const line = block.slice(mapStart).split("\n", 1)[0] ?? "";
  return {
    rule: "front-matter-syntax",
    message: `The text ${quoted(line)} is read as a key that is not a word`,
    fix: line.startsWith("{") ? `Put the text in quotes: ${inQuotes(line.trim())}.` : "Write a word, a colon and a value.",
    at,
  };
}
