import { addressKey, folderOf, urlFor } from "../pages/address.ts";
import { decodeHref } from "./decode-href.ts";
import { splitHref } from "./split-href.ts";
import type { Target } from "./target.ts";

/** What links can lead to, and how this manual's own addresses are spelled. */
export interface Destinations {
  /** Keys (see `addressKey`) of every page, the made ones included. */
  readonly pages: { has(key: string): boolean };
  /** Paths of files beside pages. */
  readonly assets: { has(path: string): boolean };
  /** Where an address that has moved leads to now: a key of a page or an absolute address. */
  movedTo(path: string): { readonly url: string; readonly fragment: string } | undefined;
  /** The base paths that root-relative links may start with; each starts and ends with a slash. */
  readonly basePaths: readonly string[];
  /** Absolute addresses that are this manual, without a trailing slash; `own` ones must exist, others may not. */
  readonly origins: readonly { readonly address: string; readonly own: boolean }[];
  /** The host of root-relative links outside the base paths, without a trailing slash. */
  readonly host: string;
}

const safeSchemes = new Set(["http", "https", "mailto", "tel", "sms"]);

/** Makes the function that says what a link, written in the file `from`, leads to. */
export function createResolver(to: Destinations): (href: string, from: string) => Target {
  const byLength = [...to.basePaths].sort((a, b) => b.length - a.length);

  const inside = (path: string, rest: string): Target | undefined => {
    const target = lookUp(to, path);
    if (target?.kind !== "page") return target;
    const { query, fragment } = splitRest(rest);
    return { kind: "page", url: target.url, query, fragment: fragment || target.fragment, ...(target.moved ? { moved: true } : {}) };
  };

  const rooted = (path: string, rest: string): Target => {
    for (const base of byLength) {
      const below = path.slice(base.length - 1);
      if (`${path}/`.startsWith(base)) return inside(below, rest) ?? { kind: "missing", path: below };
    }
    if (lookUp(to, path)) return { kind: "missing", path, because: "base path" };
    return { kind: "external", url: to.host + path + rest };
  };

  const origins = to.origins.map(({ address, own }) => ({ address: withoutScheme(address).toLowerCase(), own }));
  const absolute = (href: string): Target => {
    const bare = withoutScheme(href);
    for (const { address, own } of origins) {
      if (!startsWithAddress(bare, address)) continue;
      const { path, rest } = splitHref(bare.slice(address.length) || "/");
      const found = path.startsWith("/") ? inside(decodeHref(path) ?? path, rest) : undefined;
      if (found) return found;
      return own ? { kind: "missing", path } : { kind: "external", url: href };
    }
    return URL.canParse(href) ? { kind: "external", url: href } : { kind: "malformed", because: "it is not a complete address" };
  };

  const resolve = (written: string, from: string): Target => {
    // Browsers drop white space and control characters inside a scheme, so they are dropped before it is judged.
    const href = written.trim();
    if (href === "") return { kind: "empty" };
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ""))?.[1]?.toLowerCase();
    if (scheme !== undefined) {
      if (!safeSchemes.has(scheme)) return { kind: "unsafe", scheme };
      return scheme === "http" || scheme === "https" ? absolute(href) : contact(href);
    }
    if (/^[/\\]{2}/.test(href)) return { kind: "unsafe", scheme: "//" };
    if (href.startsWith("#") || href.startsWith("?")) {
      const { query, fragment } = splitRest(href);
      return { kind: "page", url: urlFor(addressKey(`/${from}`)), query, fragment };
    }
    const { path, rest } = splitHref(href);
    const plain = decodeHref(path);
    if (plain === undefined) return { kind: "malformed", because: 'it has a % that is not part of a code such as "%20"' };
    if (plain.startsWith("/")) return rooted(plain, rest);
    const joined = join(folderOf(from), plain);
    if (joined === undefined) return { kind: "missing", path: plain, because: "outside" };
    return inside(`/${joined}`, rest) ?? { kind: "missing", path: `/${joined}` };
  };
  // An address that does not depend on where it stands leads to one place, however often it is written.
  const known = new Map<string, Target>();
  return (written, from) => {
    if (!/^(?:\/|https?:)/.test(written)) return resolve(written, from);
    const target = known.get(written) ?? resolve(written, from);
    known.set(written, target);
    return target;
  };
}

type Found =
  | { kind: "page"; url: string; fragment: string; moved?: true }
  | { kind: "asset"; path: string }
  | { kind: "external"; url: string; moved?: true };

function lookUp(to: Destinations, path: string): Found | undefined {
  const file = path.slice(1);
  if (file && to.assets.has(file)) return { kind: "asset", path: file };
  const key = addressKey(path);
  if (to.pages.has(key)) return { kind: "page", url: urlFor(key), fragment: "" };
  const moved = to.movedTo(path);
  if (!moved) return undefined;
  return moved.url.startsWith("/") ? { kind: "page", ...moved, moved: true } : { kind: "external", url: moved.url, moved: true };
}

function contact(href: string): Target {
  if (/^(?:tel:\+?[\d\s().-]+|sms:\+?[\d\s().-]+(?:[?&;].*)?)$/i.test(href)) return { kind: "external", url: href };
  if (/^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(href)) return { kind: "external", url: href };
  return { kind: "malformed", because: "it is not a complete email address or telephone number" };
}

/** Whoever asks for the one scheme of a site is sent on to the other. */
const withoutScheme = (address: string): string => address.replace(/^https?:/i, "");

const startsWithAddress = (href: string, address: string): boolean =>
  href.slice(0, address.length).toLowerCase() === address && (href.length === address.length || /[/?#]/.test(href.charAt(address.length)));

function splitRest(rest: string): { query: string; fragment: string } {
  const at = rest.indexOf("#");
  const fragment = at === -1 ? "" : rest.slice(at + 1);
  return { query: at === -1 ? rest : rest.slice(0, at), fragment: decodeHref(fragment) ?? fragment };
}

/** A relative path below a folder, or undefined when it climbs out of the content folder. */
function join(folder: string, relative: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}${relative}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
