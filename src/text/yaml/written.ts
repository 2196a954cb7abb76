import type { Position, Span } from "../place.ts";

/** A single value as the author wrote it. */
export interface WrittenScalar {
  readonly kind: "text" | "number" | "truth" | "nothing";
  readonly value: string | number | boolean | null;
  /** The value's own characters in the file, quotation marks included. */
  readonly source: string;
  /** Without quotation marks, on one line. */
  readonly plain: boolean;
  readonly at: Position;
}

/** Values one below the other, or in square brackets. */
export interface WrittenList {
  readonly kind: "list";
  readonly items: readonly Written[];
  readonly source: string;
  readonly at: Position;
}

/** Keys with values. */
export interface WrittenMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, WrittenEntry>;
  readonly source: string;
  readonly at: Position;
}

/** A key's value and where the key stands. */
export interface WrittenEntry {
  readonly keyAt: Span;
  readonly value: Written;
}

/** A value with the place it was written at; all that the rest of the house sees of YAML. */
export type Written = WrittenScalar | WrittenList | WrittenMap;

/** The plain value, for a schema to judge: keys without a value are left out, so that an empty key means an absent one. */
export function plainOf(written: Written): unknown {
  switch (written.kind) {
    case "list":
      return written.items.map(plainOf);
    case "map": {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const [key, { value }] of written.entries) if (value.kind !== "nothing") plain[key] = plainOf(value);
      return plain;
    }
    case "text":
    case "number":
    case "truth":
    case "nothing":
      return written.value;
  }
}

/** Where a value stands, with its end if it stands on one line. */
export function spanOf({ at, source }: Written): Span {
  const { line, column } = at;
  return source === "" || source.includes("\n") ? { line, column } : { line, column, endLine: line, endColumn: column + source.length };
}

/** The value that a schema's path leads to, or the last one on the way that exists. */
export function writtenAt(written: Written, path: readonly PropertyKey[]): Written {
  const [step, ...rest] = path;
  if (step === undefined) return written;
  const next =
    written.kind === "list" && typeof step === "number"
      ? written.items[step]
      : written.kind === "map"
        ? written.entries.get(String(step))?.value
        : undefined;
  return next ? writtenAt(next, rest) : written;
}
