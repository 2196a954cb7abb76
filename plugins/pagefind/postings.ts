import { cborArray, cborInteger, type CborReader, cborUnsigned } from "./cbor.ts";

/** On which pages of one part of an index a word stands, and where on them; kept as the bytes that the part has. */
export interface Postings {
  readonly pages: number;
  /** How much Pagefind reckons them for when it fills a file. */
  readonly size: number;
  readonly firstPage: number;
  readonly lastPage: number;
  /** All that follows the first page's number. */
  readonly rest: readonly Buffer[];
}

/** A part's fields by the numbers that they have in the whole; absent where none changes. */
export type FieldNumbers = readonly number[] | undefined;

/** Reads a list of pages: each has its distance from the page before, places in its text, and places in its fields. */
export function readPostings(reader: CborReader, fields: FieldNumbers): Postings {
  const pages = reader.array();
  const rest: Buffer[] = [];
  let [size, firstPage, lastPage, from] = [0, 0, 0, reader.at];
  for (let page = 0; page < pages; page += 1) {
    reader.array(3);
    const distance = reader.unsigned();
    lastPage += distance;
    if (page === 0) [firstPage, from] = [distance, reader.at];
    const places = reader.array();
    reader.skipIntegers(places);
    const fieldsAt = reader.at;
    const inFields = reader.array();
    size += places + inFields + 1;
    if (!fields || inFields === 0) {
      reader.skipIntegers(inFields);
      continue;
    }
    rest.push(reader.bytes.subarray(from, fieldsAt), cborArray(inFields));
    // A negative number says which field the places after it are in.
    for (let left = inFields; left > 0; left -= 1) {
      const value = reader.integer();
      rest.push(cborInteger(value < 0 ? -1 - (fields[-1 - value] ?? 0) : value));
    }
    from = reader.at;
  }
  rest.push(reader.bytes.subarray(from, reader.at));
  return { pages, size, firstPage, lastPage, rest };
}

/** Writes the lists of several parts as one; each part's pages follow those of the parts before it. */
export function joinPostings(parts: readonly { readonly postings: Postings; readonly pagesBefore: number }[]): Buffer {
  const filled = parts.filter(({ postings }) => postings.pages > 0);
  const joined = [cborArray(filled.reduce((sum, { postings }) => sum + postings.pages, 0))];
  let page = 0;
  for (const { postings, pagesBefore } of filled) {
    joined.push(cborArray(3), cborUnsigned(pagesBefore + postings.firstPage - page), ...postings.rest);
    page = pagesBefore + postings.lastPage;
  }
  return Buffer.concat(joined);
}
