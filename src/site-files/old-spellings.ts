import { addressKey } from "../pages/address.ts";
import type { ViewContext } from "../views/context.ts";

/** A second path of a page's file. */
export interface OldSpelling {
  readonly path: string;
  /** The page's own file. */
  readonly page: string;
}

/**
 * Old spellings of addresses that hosts do not answer by themselves: `x.html` for `x/`. Each is the page itself at a
 * second path, which costs a disk next to nothing; its canonical link names the one spelling that the site prints.
 */
export function oldSpellings({ manual }: ViewContext): readonly OldSpelling[] {
  const assets = new Set(manual.assets.map(({ path }) => path));
  return [...manual.pages, ...manual.made]
    .filter(({ url }) => url !== "/")
    .map(({ url }) => ({ path: `${addressKey(url)}.html`.slice(1), page: `${url}index.html`.slice(1) }))
    .filter(({ path }) => path !== "404.html" && !assets.has(path));
}
