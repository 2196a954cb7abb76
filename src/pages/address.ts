/** Spellings of one address that all reach the same page: `x`, `x/`, `x.html`, `x.md`, `x/index`, `x/index.html`, `x/index.md`. */
const spelling = /(?:\/index)?(?:\.html|\.md)?$/;

/** The root-relative url, without the base path, of the page that a source file becomes: `a/x.md` and `a/x/index.md` are `/a/x/`. */
export function urlOf(sourcePath: string): string {
  return urlFor(addressKey(`/${sourcePath}`));
}

/** One key for every spelling of an address: root-relative, without a trailing slash; the home page is the empty string. */
export function addressKey(path: string): string {
  const bare = path.replace(/\/+$/, "").replace(spelling, "");
  return bare.endsWith("/index") ? bare.slice(0, -"/index".length) : bare;
}

/** The url that belongs to an address key. */
export const urlFor = (key: string): string => `${key}/`;

/** The parts of a url between slashes, ready for a browser: each segment percent-encoded. */
export const encodePath = (path: string): string =>
  /^[\w/.~-]*$/.test(path) ? path : path.split("/").map(encodeURIComponent).join("/");

/** The folder of a path, with its trailing slash; empty for a file at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** The urls of what a page may stand below, nearest first, without the home page. */
export function* addressesAbove(url: string): Generator<string> {
  for (let at = url.lastIndexOf("/", url.length - 2); at > 0; at = url.lastIndexOf("/", at - 1)) yield url.slice(0, at + 1);
}

/** The last segment of a url. */
export const slugOf = (url: string): string => url.split("/").at(-2) ?? "";
