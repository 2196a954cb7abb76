import { packOf } from "../../offline/search-pack.ts";

/** Where the files of a packed search index come from. */
export interface IndexFilesOptions {
  /** Files that are at hand, as base64 by name. */
  readonly embedded: Readonly<Record<string, string>>;
  /** By how many digits fragments are brought together. */
  readonly digits: number | undefined;
  /** Runs the script of a pack. */
  readonly load: (pack: string) => Promise<void>;
  /** What the packs that were run registered, as base64 by name. */
  readonly registered: () => Readonly<Record<string, string>>;
}

/** The files of a search index, read as `fetch` would. */
export interface IndexFiles {
  /** Gives a file by the address that Pagefind asks for; rejects when its pack is missing or damaged. */
  read(address: string): Promise<Response>;
  /** The files that were asked for and could not be read. */
  missing(): readonly string[];
}

/** Stands for the folder of the index in the addresses that Pagefind asks for. */
export const indexAddress = "offline:/";

/** Makes the reader of a packed index; each pack is run once, and tried again after a failure. */
export function createIndexFiles({ embedded, digits, load, registered }: IndexFilesOptions): IndexFiles {
  const missing = new Set<string>();
  const packs = new Map<string, Promise<void>>();
  const run = (pack: string): Promise<void> => {
    const running = packs.get(pack) ?? load(pack);
    packs.set(pack, running);
    return running;
  };
  const textOf = async (name: string): Promise<string> => {
    const text = embedded[name];
    if (text !== undefined) return text;
    const pack = packOf(name, digits);
    await run(pack);
    const found = registered()[name];
    if (found === undefined) throw new Error(`${pack} holds no ${name}`);
    return found;
  };
  return {
    async read(address) {
      const name = address.slice(indexAddress.length).replace(/\?.*$/, "");
      try {
        const bytes = bytesOf(await textOf(name));
        missing.delete(name);
        return new Response(bytes);
      } catch (error) {
        missing.add(name);
        packs.delete(packOf(name, digits));
        throw error;
      }
    },
    missing: () => [...missing],
  };
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
