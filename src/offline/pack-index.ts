import { InvariantError } from "../failure/failure.ts";
import type { SiteFile } from "../site-files/site-file.ts";
import { digitsFor, packOf, packsFolder } from "./search-pack.ts";

/** A search index as classic scripts can hold it. */
export interface PackedIndex {
  /** Files that every search reads, as base64 by name: they go into the search's own script. */
  readonly embedded: Readonly<Record<string, string>>;
  /** By how many digits fragments are brought together. */
  readonly digits: number | undefined;
  /** A script for each other file, or for several. */
  readonly scripts: readonly SiteFile[];
}

const isEmbedded = (name: string): boolean => /^(?:pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[^/]*\.pf_meta)$/.test(name);
const isProgram = (name: string): boolean => name.endsWith(".js");

/** Packs the files of an index, by name; each is unpacked again and compared, so that disk and web cannot answer differently. */
export function packIndex(files: ReadonlyMap<string, Uint8Array>): PackedIndex {
  const names = [...files.keys()].filter((name) => !isProgram(name)).sort();
  const digits = digitsFor(names.filter((name) => name.startsWith("fragment/")).length);
  const base64 = (name: string): string => Buffer.from(files.get(name) ?? []).toString("base64");
  const packs = new Map<string, Record<string, string>>();
  for (const name of names.filter((each) => !isEmbedded(each))) {
    const path = packOf(name, digits);
    packs.set(path, { ...packs.get(path), [name]: base64(name) });
  }
  const embedded = Object.fromEntries(neededAlways(names, files).map((name) => [name, base64(name)]));
  const scripts = [...packs].map(([path, held]) => ({ path: `${packsFolder}/${path}`, contents: packScript(held) }));
  checkPacks(scripts, embedded, files, names);
  return { embedded, digits, scripts };
}

/** The program of a language that has none of its own is `unknown`, which is left out where no language needs it. */
function neededAlways(names: readonly string[], files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const entry = JSON.parse(Buffer.from(files.get("pagefind-entry.json") ?? []).toString() || "{}") as { languages?: Record<string, { wasm: string | null }> };
  const programs = new Set(Object.values(entry.languages ?? {}).map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`));
  return names.filter((name) => isEmbedded(name) && (!name.startsWith("wasm.") || programs.has(name)));
}

/** One statement, so that a script that was cut short registers nothing. */
const packScript = (held: Readonly<Record<string, string>>): string =>
  `(function(m){m.searchFiles=Object.assign(m.searchFiles||{},${JSON.stringify(held)})})(window.serviceManual=window.serviceManual||{});\n`;

/** Reads a pack back, as a browser would. */
const readPack = (script: string): Record<string, string> => JSON.parse(script.slice(script.indexOf("||{},{") + 5, script.indexOf("})})(") + 1)) as Record<string, string>;

function checkPacks(scripts: readonly SiteFile[], embedded: Readonly<Record<string, string>>, files: ReadonlyMap<string, Uint8Array>, names: readonly string[]): void {
  const unpacked = new Map<string, string>(Object.entries(embedded));
  for (const { contents } of scripts) for (const [name, text] of Object.entries(readPack(String(contents)))) unpacked.set(name, text);
  for (const name of names) {
    const text = unpacked.get(name);
    if (text === undefined && name.startsWith("wasm.")) continue;
    if (text === undefined || !Buffer.from(text, "base64").equals(files.get(name) ?? new Uint8Array())) {
      throw new InvariantError(`The search index's file ${name} is not the same in the offline copy`);
    }
  }
}
