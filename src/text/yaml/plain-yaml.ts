import type { Position, Span } from "../place.ts";
import { type PlainLine, plainLinesOf } from "./plain-lines.ts";
import { emptyScalar, plainValue } from "./plain-value.ts";
import type { Written, WrittenEntry, WrittenList, WrittenMap } from "./written.ts";
import { createDuplicates, type YamlFault } from "./yaml-fault.ts";
import type { YamlReading } from "./yaml-reading.ts";

/** A block while it is being read, line by line. */
interface Reading {
  readonly block: string;
  readonly lines: readonly PlainLine[];
  readonly faults: YamlFault[];
  next: number;
}

/**
 * Reads the plain YAML that nearly all front matter is made of, many times as fast as a parser of the whole language:
 * keys, items and values of one line, put together by indent. Anything else, and anything in doubt, gives nothing.
 */
export function readPlainYaml(block: string): YamlReading | undefined {
  const lines = plainLinesOf(block);
  if (lines?.[0]?.key === undefined || lines[0].isItem) return undefined;
  const reading: Reading = { block, lines, faults: [], next: 0 };
  const written = readMap(reading, lines[0].indent);
  // A line that is left over is indented as nothing around it is.
  return written && reading.next === lines.length ? { written, faults: reading.faults } : undefined;
}

function readMap(reading: Reading, column: number): WrittenMap | undefined {
  const { lines, next: opening } = reading;
  const entries = new Map<string, WrittenEntry>();
  const noteDuplicate = createDuplicates(reading.faults, lines[opening]?.isItem === true);
  for (let line = lines[opening]; line && (reading.next === opening || line.indent === column); line = lines[reading.next]) {
    // Behind the hyphen of an item a map's first key may stand, and no other.
    if (line.key === undefined || (line.isItem && reading.next !== opening)) return undefined;
    reading.next += 1;
    const value = readValue(reading, line, column);
    if (!value) return undefined;
    const keyAt: Span = { line: line.number, column: column + 1, endLine: line.number, endColumn: column + 1 + line.key.length };
    const first = entries.get(line.key);
    if (!first) entries.set(line.key, { keyAt, value });
    // Nothing may be said of what stands within a value that is passed over.
    else if (value.kind === "list" || value.kind === "map") return undefined;
    else noteDuplicate({ key: line.key, at: keyAt, firstAt: first.keyAt, isFirst: first === entries.values().next().value });
  }
  return { kind: "map", entries, source: sourceFrom(reading, opening, column), at: { line: lines[opening]?.number ?? 0, column: column + 1 } };
}

function readList(reading: Reading, column: number): WrittenList | undefined {
  const { lines, next: opening } = reading;
  const items: Written[] = [];
  for (let line = lines[opening]; line?.isItem && line.indent === column; line = lines[reading.next]) {
    const item = readItem(reading, line);
    if (!item) return undefined;
    items.push(item);
  }
  return { kind: "list", items, source: sourceFrom(reading, opening, column), at: { line: lines[opening]?.number ?? 0, column: column + 1 } };
}

function readItem(reading: Reading, line: PlainLine): Written | undefined {
  if (line.key !== undefined) return readMap(reading, line.column);
  reading.next += 1;
  return readValue(reading, line, line.indent);
}

/** What stands behind a key or hyphen, or on the lines below it; the list of a key need not be indented. */
function readValue(reading: Reading, above: PlainLine, column: number): Written | undefined {
  const at: Position = { line: above.number, column: above.textColumn + 1 };
  if (above.text !== "") return plainValue(above.text, at);
  const line = reading.lines[reading.next];
  const isBelow = line && (line.indent > column || (line.indent === column && line.isItem && above.key !== undefined));
  if (!isBelow) return emptyScalar(at);
  return line.isItem ? readList(reading, line.indent) : readMap(reading, line.indent);
}

const sourceFrom = ({ block, lines, next }: Reading, opening: number, column: number): string =>
  block.slice((lines[opening]?.start ?? 0) + column, lines[next - 1]?.end);
