import type { Repair } from "../diagnostics/diagnostic.ts";
import { decodeText } from "../text/decode.ts";
import { createLineIndex } from "../text/place.ts";
import { createRawLookup } from "./raw-offsets.ts";

/** What came of mending a file. */
export interface MendedBytes {
  readonly bytes: Uint8Array;
  readonly done: readonly Repair[];
  /** Repairs whose place holds something else by now, or that touch another one's place. */
  readonly left: readonly Repair[];
}

interface Change {
  readonly repair: Repair;
  readonly start: number;
  readonly end: number;
}

/** Makes repairs in a file's bytes, and changes no other byte: line ends, byte order mark and characters that are not shown stay. */
export function mendBytes(bytes: Uint8Array, repairs: readonly Repair[]): MendedBytes {
  const { text, raw } = decodeText("", bytes);
  if (text === undefined || raw === undefined) return { bytes, done: [], left: repairs };
  const { changes, left } = changesOf(text, repairs);
  const rawPlace = createRawLookup(text, raw);
  const done: Repair[] = [];
  let mended = "";
  let from = 0;
  for (const { repair, start, end } of changes) {
    const place = rawPlace(start, end);
    if (!place) {
      left.push(repair);
      continue;
    }
    mended += raw.slice(from, place.start) + withLineEnds(repair.text, raw, place.start);
    from = place.end;
    done.push(repair);
  }
  if (done.length === 0) return { bytes, done, left };
  const mark = bytes.length - Buffer.byteLength(raw);
  return { bytes: Buffer.concat([bytes.subarray(0, mark), Buffer.from(mended + raw.slice(from))]), done, left };
}

/** The repairs that fit the text, from first to last; of two that touch the same place, the first. */
function changesOf(text: string, repairs: readonly Repair[]): { changes: Change[]; left: Repair[] } {
  const index = createLineIndex(text);
  const offsetOf = (line: number, column: number): number => index.offsetOf(line) + column - 1;
  const wanted = repairs
    .map((repair) => ({ repair, start: offsetOf(repair.place.line, repair.place.column), end: offsetOf(repair.place.endLine, repair.place.endColumn) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const changes: Change[] = [];
  const left: Repair[] = [];
  for (const change of wanted) {
    const last = changes.at(-1);
    const fits = change.start <= change.end && change.end <= text.length && text.slice(change.start, change.end) === change.repair.instead;
    const touches = last !== undefined && (change.start < last.end || change.start === last.start);
    if (fits && !touches && change.repair.instead !== change.repair.text) changes.push(change);
    else left.push(change.repair);
  }
  return { changes, left };
}

/** New lines end as those around them do. */
function withLineEnds(text: string, raw: string, at: number): string {
  if (!/[\r\n]/.test(text)) return text;
  const next = /\r\n?|\n/.exec(raw.slice(at, at + 100_000))?.[0] ?? /(\r\n?|\n)[^\r\n]*$/.exec(raw.slice(Math.max(0, at - 100_000), at))?.[1] ?? "\n";
  return text.replace(/\r\n?|\n/g, next);
}
