import type { IndexedDocument } from "./write-index.ts";

/** Documents that follow one another, to be indexed together. */
export interface DocumentPart {
  readonly documents: readonly IndexedDocument[];
  /** Whether there is no other part. */
  readonly isWhole: boolean;
}

/** Divides documents into parts, each with so many characters or a little more; there is always a first part, though it be empty. */
export function* documentParts(documents: Iterable<IndexedDocument>, characters: number): Generator<DocumentPart> {
  let part: IndexedDocument[] = [];
  let [size, isFirst] = [0, true];
  for (const document of documents) {
    if (size >= characters) {
      yield { documents: part, isWhole: false };
      [part, size, isFirst] = [[], 0, false];
    }
    part.push(document);
    size += document.html.length;
  }
  yield { documents: part, isWhole: isFirst };
}
