import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** What came of reading one file: its bytes, or why there are none. */
export type FileRead =
  | { readonly state: "read"; readonly bytes: Uint8Array; readonly size: number }
  | { readonly state: "too-large"; readonly size: number }
  | { readonly state: "link" }
  | { readonly state: "special" }
  | { readonly state: "failed"; readonly code: string };

/** How much of a file to take: larger files than `limit` are refused unread, and of others at most `head` bytes are read. */
export interface ReadLimits {
  readonly limit: number;
  readonly head?: number;
}

/** Not following a link and not waiting for a pipe: the file may have been replaced since the folder was listed. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a regular file, and nothing else; a file that is just being replaced by an editor gets a second try. */
export function readRegularFile(path: string, limits: ReadLimits): FileRead {
  const first = tryReading(path, limits);
  return first.state === "failed" && first.code === "ENOENT" ? tryReading(path, limits) : first;
}

function tryReading(path: string, limits: ReadLimits): FileRead {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    return readOpen(file, limits);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === "ELOOP") return { state: "link" };
    if (code === "ENXIO") return { state: "special" };
    return { state: "failed", code };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readOpen(file: number, { limit, head = limit }: ReadLimits): FileRead {
  const facts = fstatSync(file);
  if (!facts.isFile()) return { state: "special" };
  if (facts.size > limit) return { state: "too-large", size: facts.size };
  const bytes = Buffer.allocUnsafe(Math.min(facts.size, head));
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return { state: "read", bytes: bytes.subarray(0, length), size: facts.size };
}
