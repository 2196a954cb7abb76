/** Where the worker of the search finds the files of the index. */
export interface FetchedFilesOptions {
  /** Files that are at hand, as base64 by name. */
  readonly embedded: Readonly<Record<string, string>>;
  /** The address of the folder in which all others stand. */
  readonly folder: string;
  readonly fetch: (address: string, options: { readonly cache: RequestCache }) => Promise<Response>;
}

/** The files of an index on the web, read as `fetch` would. */
export interface FetchedFiles {
  /** Gives a file by the address that Pagefind asks for; rejects when it cannot be had whole. */
  readonly read: (address: string) => Promise<Response>;
  /** The files that were asked for and could not be read. */
  readonly missing: () => readonly string[];
}

/** Stands for the folder of the index in the addresses that Pagefind asks for. */
export const fetchedAddress = "index:/";

/** With this each file of an index begins, once it is unpacked. */
const signature = "pagefind_dcd";

/** Makes the reader of an index on the web. It lets nothing pass as a file of the index that is not one, or only a part of one. */
export function createFetchedFiles({ embedded, folder, fetch }: FetchedFilesOptions): FetchedFiles {
  const missing = new Set<string>();
  const bytesOf = async (name: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await fetch(folder + name, { cache });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return unpacked(new Uint8Array(await response.arrayBuffer()), name);
  };
  return {
    async read(address) {
      const name = address.slice(fetchedAddress.length).replace(/\?.*$/, "");
      const text = embedded[name];
      if (text !== undefined) return new Response(fromBase64(text));
      try {
        // What was kept may be a host's answer from while a site was being published; these files are kept for good.
        const bytes = await bytesOf(name, "default").catch(() => bytesOf(name, "reload"));
        missing.delete(name);
        return new Response(bytes);
      } catch (error) {
        missing.add(name);
        throw error;
      }
    },
    missing: () => [...missing],
  };
}

/** Unpacks a file here, because Pagefind's own way does not notice where one was cut short; some hosts send it unpacked. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isPacked && typeof DecompressionStream === "undefined") return bytes;
  const plain = isPacked ? await unzip(bytes) : bytes;
  // Some hosts answer an address that they do not know with a page.
  if (new TextDecoder().decode(plain.subarray(0, signature.length)) !== signature) throw new Error(`${name} is no file of the index`);
  return plain;
}

const unzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
