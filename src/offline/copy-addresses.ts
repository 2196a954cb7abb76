import type { SiteFacts } from "./site-facts.ts";

/** Where the copy finds what the site has. */
export interface CopyOptions extends Pick<SiteFacts, "url" | "basePath"> {
  /** Whether the copy has a file, by its path from the root. */
  readonly has: (path: string) => boolean;
  /** Files that stand under another path in the copy. */
  readonly moved?: ReadonlyMap<string, string>;
}

/** Turns an address of the site, as one of its files has it, into one that works from disk. */
export type CopyAddress = (address: string, file: string) => string;

/**
 * Makes the function that turns root-relative addresses into relative ones that name a file. What the copy lacks, such
 * as the feed, is left to the manual on the web.
 */
export function createCopyAddresses({ url, basePath, has, moved = new Map() }: CopyOptions): CopyAddress {
  const known = new Map<string, string | undefined>();
  const pathOf = (path: string): string | undefined => {
    if (!known.has(path)) known.set(path, findFile(path));
    return known.get(path);
  };
  const findFile = (path: string): string | undefined => {
    if (path !== basePath.slice(0, -1) && !path.startsWith(basePath)) return undefined;
    const inside = path.slice(basePath.length);
    const spellings = inside === "" || inside.endsWith("/") ? [`${inside}index.html`] : [inside, `${inside}/index.html`];
    const found = spellings.find((spelling) => has(decoded(spelling)));
    return found === undefined ? undefined : (moved.get(found) ?? found);
  };
  return (address, file) => {
    if (!address.startsWith("/")) return address;
    if (address.startsWith("//")) return `https:${address}`;
    const end = address.search(/[?#]/);
    const path = end === -1 ? address : address.slice(0, end);
    const found = pathOf(path);
    return found === undefined ? url + address : rootFrom(file) + found + address.slice(path.length);
  };
}

/** The way from a file to the root of the copy; never empty, so that no first segment is taken for a scheme. */
export const rootFrom = (file: string): string => "../".repeat(file.split("/").length - 1) || "./";

/** A path as the disk spells it; one that is badly encoded names no file. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return "\0";
    throw error;
  }
}
