import { disk, type FileSource } from "./file-source.ts";
import { type FileRead, readRegularFile } from "./read-file.ts";

/** Larger files are images and documents, of which only the beginning is read. */
const largestKept = 1024 * 1024;

/** The disk, with every small file read once, so that two versions of a manual see the same bytes and cost one reading. */
export function rememberedFiles(): FileSource {
  const known = new Map<string, FileRead>();
  return {
    list: disk.list,
    read(path, limits) {
      const whole = known.get(path) ?? readRegularFile(path, { limit: largestKept });
      known.set(path, whole);
      return whole.state === "read" && whole.size <= limits.limit ? { ...whole, bytes: whole.bytes.subarray(0, limits.head) } : disk.read(path, limits);
    },
  };
}
