import { assetsFolder } from "../site-files/assets-folder.ts";
import type { SiteFile } from "../site-files/site-file.ts";
import { createCopyAddresses } from "./copy-addresses.ts";
import { copyPage } from "./copy-page.ts";
import { copyStyles } from "./copy-styles.ts";
import { noticeOf } from "./notice.ts";
import type { PackedIndex } from "./pack-index.ts";
import { factsFile, type SiteFacts } from "./site-facts.ts";

/** A built site, as the packer reads it. */
export interface Site {
  readonly facts: SiteFacts;
  /** Every file, relative to the site's folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** Whether two paths hold the same bytes. */
  readonly areAlike: (path: string, other: string) => boolean;
}

/** A file of an offline copy; its contents are made when they are asked for, so that they are never all held at once. */
export interface CopyFile {
  readonly path: string;
  readonly contents: () => Uint8Array;
}

/** What a copy holds that the site does not: the search, and texts about the copy. */
export interface CopyParts {
  readonly search?: { readonly script: string; readonly packs: PackedIndex["scripts"] };
  readonly texts: readonly SiteFile[];
}

const searchScript = `${assetsFolder}/search-offline.js`;
/** What only a host, a feed reader or another program has a use for. */
const forHosts: ReadonlySet<string> = new Set(["_headers", "_redirects", "404.html", "feed.xml", "pages.json", "robots.txt", "sitemap.xml", ".service-manual", factsFile]);

/** Every file of a site's offline copy, sorted by path. */
export function copyFiles(site: Site, { search, texts }: CopyParts): readonly CopyFile[] {
  const { facts } = site;
  const kept = keptPaths(site);
  const made: readonly SiteFile[] = [...(search ? [{ path: searchScript, contents: search.script }, ...search.packs] : []), ...texts];
  const paths = new Set(kept);
  const takenInLower = new Set(kept.map((path) => path.toLowerCase()));
  const moved = new Map(facts.searchScript !== undefined && search ? [[facts.searchScript, searchScript]] : []);
  const address = createCopyAddresses({ ...facts, has: (path) => paths.has(path) || moved.has(path), moved });
  const options = { address, notice: noticeOf(facts) };
  const contentsOf = (path: string): Uint8Array => {
    const bytes = site.read(path);
    if (path.endsWith(".html")) return Buffer.from(copyPage(textOf(bytes), path, options));
    return path.endsWith(".css") ? Buffer.from(copyStyles(textOf(bytes), path, address)) : bytes;
  };
  const files: CopyFile[] = [
    ...kept.map((path) => ({ path, contents: () => contentsOf(path) })),
    ...made.map(({ path, contents }) => ({ path: freePath(path, takenInLower), contents: () => Buffer.from(contents) })),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The files of a site that its copy has too. */
function keptPaths({ facts, paths, areAlike }: Site): readonly string[] {
  const all = new Set(paths);
  const isKept = (path: string): boolean => {
    if (forHosts.has(path) || (facts.searchIndex !== undefined && path.startsWith(facts.searchIndex)) || path === facts.searchScript || path === facts.warmScript || isDownload(path)) return false;
    const page = path.replace(/\.html$/, "/index.html");
    // The second spelling of a page: nobody types addresses into a copy.
    return page === path || !all.has(page) || !areAlike(path, page);
  };
  return paths.filter(isKept);
}

/** A copy that the site itself offers. */
const isDownload = (path: string): boolean => path.startsWith(`${assetsFolder}/`) && path.endsWith("-offline.zip");

/** A path that no file of the site has, not even in other capitals: content may hold a README.txt of its own. */
function freePath(path: string, takenInLower: ReadonlySet<string>): string {
  return takenInLower.has(path.toLowerCase()) ? freePath(path.replace(/(\.\w+)?$/, "-offline$1"), takenInLower) : path;
}
