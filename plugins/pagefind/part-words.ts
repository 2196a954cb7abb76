import { CborReader } from "./cbor.ts";
import { type FieldNumbers, type Postings, readPostings } from "./postings.ts";

/** A word of one part of an index. */
export interface PartWord {
  readonly word: string;
  readonly postings: Postings;
  /** Where it stands with accents. */
  readonly variants: readonly { readonly form: string; readonly postings: Postings }[];
}

/** The words of a part in their order, from the contents of its files, of which one at a time is read. */
export function* partWords(files: Iterable<Buffer>, fields: FieldNumbers): Generator<PartWord> {
  for (const bytes of files) {
    const reader = new CborReader(bytes);
    reader.array(1);
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array(3);
      const word = reader.text();
      const postings = readPostings(reader, fields);
      const variants = reader.list(() => {
        reader.array(2);
        return { form: reader.text(), postings: readPostings(reader, fields) };
      });
      yield { word, postings, variants };
    }
  }
}
