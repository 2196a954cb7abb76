import { InvariantError } from "../../src/failure/failure.ts";

/** The kinds of CBOR item (RFC 8949) that Pagefind's index is made of. */
const kinds = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

/** Reads CBOR items one after another. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item starts. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The number of items in the array that starts here; `wanted`, where only one number makes sense. */
  array(wanted?: number): number {
    const length = this.head(kinds.array);
    if (wanted !== undefined && length !== wanted) throw unknownForm(`${length} items instead of ${wanted}`);
    return length;
  }

  text(): string {
    const length = this.head(kinds.text);
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }

  unsigned(): number {
    return this.head(kinds.unsigned);
  }

  integer(): number {
    const isNegative = (this.bytes[this.at] ?? 0) >> 5 === kinds.negative;
    return isNegative ? -1 - this.head(kinds.negative) : this.unsigned();
  }

  /** The values of an array, each read by `read`. */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.array() }, read);
  }

  /** Passes over integers without making values of them. */
  skipIntegers(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      const first = this.bytes[this.at] ?? 0xff;
      if (first >> 5 > kinds.negative) throw unknownForm(`kind ${first >> 5} instead of an integer`);
      this.at += 1 + extraBytes(first & 31);
    }
  }

  private head(kind: number): number {
    const first = this.bytes[this.at] ?? 0xff;
    if (first >> 5 !== kind) throw unknownForm(`kind ${first >> 5} instead of ${kind}`);
    const extra = extraBytes(first & 31);
    const value = extra === 0 ? first & 31 : this.bytes.readUIntBE(this.at + 1, extra);
    this.at += 1 + extra;
    return value;
  }
}

function extraBytes(info: number): number {
  if (info < 24) return 0;
  if (info > 26) throw unknownForm(`a number of form ${info}`);
  return 2 ** (info - 24);
}

const unknownForm = (found: string): InvariantError => new InvariantError(`This version of Pagefind writes its index in a new form: it has ${found}`);

/** The start of an array of so many items. */
export const cborArray = (length: number): Buffer => head(kinds.array, length);

/** A number that is not negative. */
export const cborUnsigned = (value: number): Buffer => head(kinds.unsigned, value);

/** A whole number. */
export const cborInteger = (value: number): Buffer => (value < 0 ? head(kinds.negative, -1 - value) : head(kinds.unsigned, value));

/** A text. */
export function cborText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(kinds.text, bytes.length), bytes]);
}

/** An array of items that are written already. */
export const cborList = (items: readonly Buffer[]): Buffer => Buffer.concat([cborArray(items.length), ...items]);

function head(kind: number, value: number): Buffer {
  const major = kind << 5;
  if (value < 24) return Buffer.from([major | value]);
  if (value < 0x100) return Buffer.from([major | 24, value]);
  if (value < 0x10000) return Buffer.from([major | 25, value >> 8, value & 0xff]);
  const bytes = Buffer.alloc(5, major | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
