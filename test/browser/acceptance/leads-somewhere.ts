import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Makes a check whether an address on disk leads to a file, and its fragment to an element of it. */
export function createAddressCheck(): (address: string) => boolean {
  const idsOfFile = new Map<string, ReadonlySet<string>>();
  return (address) => {
    const { pathname, hash } = new URL(address);
    const path = fileURLToPath(`file://${pathname}`);
    if (!existsSync(path)) return false;
    if (hash === "") return true;
    const ids = idsOfFile.get(path) ?? new Set(Array.from(readFileSync(path, "utf8").matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id));
    idsOfFile.set(path, ids);
    return ids.has(decodeURIComponent(hash.slice(1)));
  };
}
