import { encodePath } from "../../pages/address.ts";

/** Prints addresses below the folder that the manual stands in, on the web and from disk. */
export interface SiteAddresses {
  /** A page's url (root-relative, without the base path; it may end in `#id`). */
  page(url: string): string;
  /** A file of the built site, relative to its root. */
  file(path: string): string;
}

/** Reads where the manual stands from the page: `data-root` on the body, and `data-offline` where pages are opened from disk. */
export function siteAddresses({ dataset }: HTMLElement): SiteAddresses {
  const root = dataset["root"] ?? "/";
  const index = dataset["offline"] === undefined ? "" : "index.html";
  return {
    page(url) {
      const [path = "", fragment] = url.slice(1).split("#");
      return root + encodePath(path) + index + (fragment === undefined ? "" : `#${fragment}`);
    },
    file: (path) => root + path,
  };
}
