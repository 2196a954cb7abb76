import type { Target } from "../links/target.ts";
import { encodePath } from "../pages/address.ts";

/** Prints urls as the published manual spells them: below its base path, encoded, in one spelling. */
export interface Addresses {
  /** A page's url (root-relative, without the base path), with an id on that page if one is meant. */
  page(url: string, fragment?: string): string;
  /** A file of the content folder. */
  asset(path: string): string;
  /** Any link of a page's text; one that leads nowhere is printed as its author wrote it. */
  target(target: Target, from: string): string;
  /** With scheme and host. */
  absolute(url: string): string;
}

/** Addresses below `basePath` (starts and ends with a slash) at `origin` (scheme and host). */
export function createAddresses(origin: string, basePath: string): Addresses {
  const base = basePath.slice(0, -1);
  const page = (url: string, fragment = ""): string => base + encodePath(url) + (fragment && `#${encodeFragment(fragment)}`);
  const asset = (path: string): string => `${base}/${encodePath(path)}`;
  return {
    page,
    asset,
    target(target, from) {
      switch (target.kind) {
        case "page":
          if (target.url === from && !target.query) return target.fragment ? `#${encodeFragment(target.fragment)}` : page(target.url);
          return page(target.url) + target.query + (target.fragment && `#${encodeFragment(target.fragment)}`);
        case "asset":
          return asset(target.path);
        case "external":
          return target.url;
        case "missing":
          return target.path.startsWith("/") && target.because !== "base path" ? withBase(base, target.path) : target.path;
        case "empty":
        case "unsafe":
        case "malformed":
          return "";
      }
    },
    absolute: (url) => origin + page(url),
  };
}

const withBase = (base: string, path: string): string => encodePath(path.startsWith(`${base}/`) ? path : base + path);

const encodeFragment = (fragment: string): string => (/^[\w.:-]*$/.test(fragment) ? fragment : encodeURIComponent(fragment));
