import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onDisk } from "../../src/disk/disk-error.ts";
import { compareBytes } from "./index-file.ts";
import { mergeLanguage } from "./merge-language.ts";

/** What browsers read to find the index of their page's language. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>>;
}

const entryFile = "pagefind-entry.json";

/**
 * Makes one index of several, whose pages follow one another. It is to the byte what Pagefind makes of all pages at
 * once (but for how tightly its files are packed), so whatever reads it need not know. The parts are removed.
 */
export async function mergeParts(parts: readonly string[], folder: string): Promise<void> {
  const entries = parts.map((part) => ({ part, entry: readEntry(join(part, entryFile)) }));
  const languages: Record<string, Entry["languages"][string]> = {};
  for (const language of [...new Set(entries.flatMap(({ entry }) => Object.keys(entry.languages)))].sort(compareBytes)) {
    const has = entries.flatMap(({ part, entry }) => (entry.languages[language] ? [{ folder: part, ...entry.languages[language] }] : []));
    const { hash, pages } = await mergeLanguage(language, has, folder);
    languages[language] = { hash, wasm: has[0]?.wasm ?? null, page_count: pages };
  }
  onDisk(`writing ${folder}`, () => {
    for (const part of parts) movePrograms(part, folder);
    writeFileSync(join(folder, entryFile), JSON.stringify({ ...entries[0]?.entry, languages }));
  });
}

const readEntry = (path: string): Entry => JSON.parse(onDisk(`reading ${path}`, () => readFileSync(path, "utf8"))) as Entry;

/** The programs of a part, which are the same in all, and those of its languages. */
function movePrograms(part: string, folder: string): void {
  for (const name of readdirSync(part)) {
    const isProgram = /^(?:pagefind(?:-worker)?\.js|wasm\.[\w-]+\.pagefind)$/.test(name);
    if (isProgram && !existsSync(join(folder, name))) renameSync(join(part, name), join(folder, name));
  }
  rmSync(part, { recursive: true });
}
