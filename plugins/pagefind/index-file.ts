import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { onDisk } from "../../src/disk/disk-error.ts";
import { InvariantError } from "../../src/failure/failure.ts";

/** By this the browser tells that a file is unpacked: some hosts unpack what they send, and some do not. */
const marker = Buffer.from("pagefind_dcd");

/** What a file of Pagefind's index holds. */
export function readIndexFile(path: string): Buffer {
  const bytes = gunzipSync(onDisk(`reading ${path}`, () => readFileSync(path)));
  if (!bytes.subarray(0, marker.length).equals(marker)) throw new InvariantError(`Pagefind's file ${path} starts in a new way`);
  return bytes.subarray(marker.length);
}

/** Packs what a file of the index holds, as Pagefind does. */
export const packIndexFile = (contents: Buffer): Promise<Buffer> => promisify(gzip)(Buffer.concat([marker, contents]), { level: 9 });

/** Every digit by which Pagefind names contents: SHA-1, each byte without a leading zero. */
export const fullName = (contents: Buffer): string => Array.from(createHash("sha1").update(contents).digest(), (byte) => byte.toString(16)).join("");

/** How many digits of a name are usual. */
const usualDigits = 7;

/** The shortest name, from the usual length up, that nothing else in the folder has. */
export function freeName(language: string, full: string, taken: ReadonlySet<string>): string {
  let digits = usualDigits;
  while (digits < full.length && taken.has(`${language}_${full.slice(0, digits)}`)) digits += 1;
  return `${language}_${full.slice(0, digits)}`;
}

/** Compares texts as Pagefind sorts them: by their bytes. */
export const compareBytes = (a: string, b: string): number => (a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b)));
