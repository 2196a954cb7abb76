import { decodeHref } from "../../links/decode-href.ts";
import type { Manual } from "../../manual/manual.ts";
import { addressKey, urlFor } from "../../pages/address.ts";

/** Makes the function that says which page or image of this manual has its source at an address of the repository in which the manual is kept; below the base path. */
export function createRepositoryFile({ settings: { repository }, pageAt, assets }: Manual): (href: string) => string | undefined {
  if (!repository) return () => undefined;
  const [, host = "", name = ""] = /^https?:\/\/(?:www\.)?([^/]+)\/(.+?)(?:\.git|\/)?$/i.exec(repository.url) ?? [];
  const start = `${host}/${name}/`.toLowerCase();
  const folder = repository.folder === "" || repository.folder === "." ? "" : `${repository.folder}/`;
  const files = new Set(assets.map(({ path }) => path));
  return (href) => {
    const bare = href.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/^raw\.githubusercontent\.com\/([^/]+\/[^/]+)\//i, "github.com/$1/raw/");
    if (name === "" || !bare.toLowerCase().startsWith(start)) return undefined;
    // A line of a file, a plain view or a certain version is wanted for itself; so is the page on which one edits.
    const [, path = ""] = /^(?:-\/)?(?:blob|tree|raw)\/(?:refs\/heads\/)?(?![\da-f]{40}\/)[^/?#]+\/([^?#]+)$/i.exec(bare.slice(start.length)) ?? [];
    if (!path.startsWith(folder)) return undefined;
    const written = path.slice(folder.length);
    const below = `/${decodeHref(written) ?? written}`;
    if (files.has(below.slice(1))) return below;
    const url = urlFor(addressKey(below));
    return pageAt.has(url) && path !== "" ? url : undefined;
  };
}
