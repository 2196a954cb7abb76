import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import type { ZipFile } from "yazl";

/** A file to be zipped; its contents are asked for once. */
export interface ZippedFile {
  readonly path: string;
  readonly contents: () => Uint8Array;
}

/** What a zip file came to. */
export interface Zipped {
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly checksum: string;
}

/** Kinds of file that may be large: each is read only when its turn comes. */
const large = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2|pdf|zip|od[tsp]|docx|xlsx|pptx|idml|mp[34]|webm)$/i;

/** Kinds of file that are compressed already: to do it again costs time and saves nothing. */
const compressed = /\.(?:png|jpe?g|gif|webp|avif|woff2|zip|od[tsp]|docx|xlsx|pptx|idml|mp[34]|webm)$/i;

/** So many files are compressed at once, so that the texts of a large site are never all held. */
const atOnce = 24;

/** Writes files into a new zip in the order given; the same files and date give the same bytes, in any time zone. `last` is asked for its contents after all others. */
export async function zipFiles(files: readonly ZippedFile[], last: ZippedFile, { zip, date }: { readonly zip: string; readonly date: string }): Promise<Zipped> {
  // Loaded here, because a manual without an offline copy has no use for it.
  const { default: yazl } = await import("yazl");
  const archive = new yazl.ZipFile();
  const failed = new Promise<never>((_, reject) => void archive.on("error", reject));
  const written = writeTo(zip, Readable.from(archive.outputStream as AsyncIterable<Buffer>));
  await Promise.race([written, failed, addAll(archive, files, last, date).then(() => written)]);
  return written;
}

async function addAll(archive: ZipFile, files: readonly ZippedFile[], last: ZippedFile, date: string): Promise<void> {
  // The format has no time zone: this is noon of that day wherever it is made or read.
  const options = { mtime: new Date(`${date}T12:00:00`), mode: 0o100644, forceDosTimestamp: true };
  const addLater = ({ path, contents }: ZippedFile): void =>
    archive.addReadStreamLazy(path, { ...options, compress: !compressed.test(path) }, (give) => {
      try {
        give(null, Readable.from([contents()], { objectMode: false }));
      } catch (error) {
        give(error, Readable.from([]));
      }
    });
  let added = 0;
  for (const file of files) {
    if (large.test(file.path)) addLater(file);
    else archive.addBuffer(Buffer.from(file.contents()), file.path, options);
    added += 1;
    // Compressing is done in the order in which it is asked for: when this nothing is compressed, so is nearly all before it.
    if (added % atOnce === 0) await promisify(deflateRaw)(Buffer.alloc(0));
  }
  addLater(last);
  archive.end();
}

async function writeTo(zip: string, output: Readable): Promise<Zipped> {
  const hash = createHash("sha256");
  let bytes = 0;
  const measure = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  await pipeline(output, measure, createWriteStream(zip, { flags: "wx" }));
  return { bytes, checksum: hash.digest("hex") };
}
