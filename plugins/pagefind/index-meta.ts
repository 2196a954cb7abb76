import { InvariantError } from "../../src/failure/failure.ts";
import { cborList, CborReader, cborText, cborUnsigned } from "./cbor.ts";

/** What a browser reads first of an index: which other files there are. */
export interface IndexMeta {
  readonly version: string;
  /** Every page, in the order of its number. */
  readonly pages: readonly { readonly name: string; readonly words: number }[];
  /** Files of words, and which words to look for in each. */
  readonly chunks: readonly WordRange[];
  readonly filters: readonly { readonly filter: string; readonly name: string }[];
  /** The names of all fields, sorted. */
  readonly fields: readonly string[];
}

/** A file of words, from the first to the last, each only as long as tells it from its neighbour. */
export interface WordRange {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Reads what a `pf_meta` file holds. */
export function readMeta(bytes: Buffer): IndexMeta {
  const reader = new CborReader(bytes);
  const text = (): string => reader.text();
  reader.array(6);
  const version = text();
  const pages = reader.list(() => {
    reader.array(3);
    const page = { name: text(), words: reader.unsigned() };
    if (text() !== "") throw new InvariantError("Pagefind put pages together in one file, which was not asked for");
    return page;
  });
  const chunks = reader.list(() => (reader.array(3), { from: text(), to: text(), name: text() }));
  const filters = reader.list(() => (reader.array(2), { filter: text(), name: text() }));
  reader.array(0);
  return { version, pages, chunks, filters, fields: reader.list(text) };
}

/** Writes what a `pf_meta` file holds. */
export function writeMeta({ version, pages, chunks, filters, fields }: IndexMeta): Buffer {
  return cborList([
    cborText(version),
    cborList(pages.map(({ name, words }) => cborList([cborText(name), cborUnsigned(words), cborText("")]))),
    cborList(chunks.map(({ from, to, name }) => cborList([from, to, name].map(cborText)))),
    cborList(filters.map(({ filter, name }) => cborList([filter, name].map(cborText)))),
    cborList([]),
    cborList(fields.map(cborText)),
  ]);
}
