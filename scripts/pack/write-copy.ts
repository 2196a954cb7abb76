import { createHash } from "node:crypto";
import { type Zipped, zipFiles } from "../../plugins/zip-files.ts";
import { asDiskError } from "../../src/disk/disk-error.ts";
import type { CopyFile } from "../../src/offline/copy-files.ts";

/** Where a copy is written, besides into its zip. */
export interface CopyTarget {
  /** The path of the zip, which must not be there yet. */
  readonly zip: string;
  /** The date of every file in it. */
  readonly date: string;
  /** Takes each file as it is made. */
  readonly write?: (path: string, contents: Uint8Array) => void;
}

/** What a copy came to. */
export interface WrittenCopy extends Zipped {
  readonly files: number;
  /** Bytes of all files, unzipped. */
  readonly unzipped: number;
}

/** Makes each file of a copy once, and writes it; the last is `checksums.txt`, in the form that `sha256sum --check` reads. */
export async function writeCopy(files: readonly CopyFile[], { zip, date, write }: CopyTarget): Promise<WrittenCopy> {
  const sums = new Map<string, string>();
  let unzipped = 0;
  const pass = (path: string, contents: Uint8Array): Uint8Array => {
    sums.set(path, createHash("sha256").update(contents).digest("hex"));
    unzipped += contents.length;
    write?.(path, contents);
    return contents;
  };
  const passing = files.map(({ path, contents }) => ({ path, contents: () => pass(path, contents()) }));
  const checksums = { path: "checksums.txt", contents: () => pass("checksums.txt", Buffer.from(files.map(({ path: each }) => `${sums.get(each) ?? ""}  ${each}\n`).join(""))) };
  try {
    const zipped = await zipFiles(passing, checksums, { zip, date });
    return { ...zipped, files: passing.length + 1, unzipped };
  } catch (error) {
    throw asDiskError(error, `writing ${zip}`);
  }
}
