import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../src/disk/disk-error.ts";
import { type DocumentPart, documentParts } from "./pagefind/document-parts.ts";
import { mergeParts } from "./pagefind/merge-parts.ts";
import { type IndexedDocument, writeIndex } from "./pagefind/write-index.ts";

export type { IndexedDocument } from "./pagefind/write-index.ts";

/** How an index is made; it is the same index in any case. */
export interface IndexOptions {
  /** How many characters of documents are indexed together. */
  readonly partSize?: number;
}

/**
 * Some five hundred pages. Pagefind holds about fifty times what it reads until it has written it, and keeps one processor
 * busy at a time; so a large manual is indexed in parts, two of them at once.
 */
const usualPartSize = 2_500_000;
const lanes = [0, 1];

/** Writes an index of the documents, in their order, to a folder: only what browsers load. */
export async function writeSearchIndex(documents: Iterable<IndexedDocument>, folder: string, { partSize = usualPartSize }: IndexOptions = {}): Promise<void> {
  const parts = await writeParts(documentParts(documents, partSize), folder);
  if (parts.length > 0) await mergeParts(parts, folder);
  removeUnneeded(folder);
}

/** Indexes each part in a folder of its own, and a part that is all there is in the folder itself; gives the parts' folders in order. */
async function writeParts(parts: Iterable<DocumentPart>, folder: string): Promise<readonly string[]> {
  const folders: string[] = [];
  const work = async (lane: number): Promise<void> => {
    // Whichever lane is free takes the next part. When one fails, the parts end for the other too.
    for (const { documents, isWhole } of parts) {
      if (isWhole) return writeIndex(documents, folder, lane);
      const partFolder = join(folder, `part-${folders.length}`);
      folders.push(partFolder);
      await writeIndex(documents, partFolder, lane);
    }
  };
  for (const ended of await Promise.allSettled(lanes.map(work))) if (ended.status === "rejected") throw ended.reason;
  return folders;
}

/** Pagefind writes ready-made search pages too, which this site has no use for. */
function removeUnneeded(folder: string): void {
  const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind)$/;
  onDisk(`writing ${folder}`, () => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && !needed.test(entry.name)) rmSync(join(folder, entry.name));
    }
  });
}
