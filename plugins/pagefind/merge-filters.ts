import { cborArray, cborList, CborReader, cborText, cborUnsigned } from "./cbor.ts";
import { compareBytes } from "./index-file.ts";

/** A filter of one part of an index, as its file has it, and how many pages the parts before it have. */
export interface FilterOfPart {
  readonly contents: Buffer;
  readonly pagesBefore: number;
}

/** One filter of all parts, as the file of one index has it. */
export function mergeFilter(filter: string, parts: readonly FilterOfPart[]): Buffer {
  const values = new Map<string, Buffer[]>();
  for (const { contents, pagesBefore } of parts) {
    const reader = new CborReader(contents);
    reader.array(2);
    reader.text();
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array(2);
      const value = reader.text();
      const pages = reader.list(() => cborUnsigned(reader.unsigned() + pagesBefore));
      values.set(value, [...(values.get(value) ?? []), ...pages]);
    }
  }
  const sorted = [...values].sort(([a], [b]) => compareBytes(a, b));
  const written = sorted.map(([value, pages]) => Buffer.concat([cborArray(2), cborText(value), cborList(pages)]));
  return Buffer.concat([cborArray(2), cborText(filter), cborList(written)]);
}
