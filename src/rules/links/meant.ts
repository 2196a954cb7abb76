import type { Manual } from "../../manual/manual.ts";
import { addressKey } from "../../pages/address.ts";

/** What surely was meant by an address at which there is nothing to be read. */
export type Meant =
  /** The same address in other letters; `path` is below the base path: a page's url, or a slash and a file's path. */
  | { readonly kind: "case"; readonly path: string }
  /** A page whose author leaves it out. */
  | { readonly kind: "unpublished"; readonly file: string }
  /** A page or file that is left out because of an error of its own, which is reported there. */
  | { readonly kind: "unreadable"; readonly file: string };

/** Tells what was meant by addresses that are not there; what it looks through is made once, when first needed. */
export function createMeant(manual: Manual): (path: string) => Meant | undefined {
  let all: ReadonlyMap<string, Meant> | undefined;
  return (path) => {
    all ??= everythingMeant(manual);
    return all.get(path.toLowerCase()) ?? all.get(addressKey(path).toLowerCase());
  };
}

function everythingMeant({ pages, made, assets, unpublished, unreadable, refused }: Manual): ReadonlyMap<string, Meant> {
  const all = new Map<string, Meant>();
  for (const path of refused) all.set(`/${path}`.toLowerCase(), { kind: "unreadable", file: path });
  for (const { url, path, oldAddresses } of unreadable) {
    for (const address of [...oldAddresses, url]) all.set(addressKey(address).toLowerCase(), { kind: "unreadable", file: path });
  }
  for (const { url, path } of unpublished) all.set(addressKey(url).toLowerCase(), { kind: "unpublished", file: path });
  for (const { path } of assets) all.set(`/${path}`.toLowerCase(), { kind: "case", path: `/${path}` });
  for (const { url } of [...made, ...pages]) all.set(addressKey(url).toLowerCase(), { kind: "case", path: url });
  return all;
}
