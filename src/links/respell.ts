import { relative } from "node:path/posix";
import { encodePath, folderOf } from "../pages/address.ts";
import type { Page } from "../pages/page.ts";
import type { Settings } from "../settings/settings.ts";
import { splitHref } from "./split-href.ts";

/** What an address leads to, below the base path: a page's url, or a slash and the path of a file. */
export interface Destination {
  readonly path: string;
  readonly query?: string;
  readonly fragment?: string;
}

/** What a manual knows of the spelling of its own addresses. */
export interface OwnSpelling {
  readonly settings: Pick<Settings, "basePath">;
  readonly pageAt: ReadonlyMap<string, Page>;
}

/**
 * Spells an address of this manual as its author spells addresses: relative where theirs is, by the file's name where
 * theirs ends in `.md`, with a slash at its end where theirs has one.
 */
export function respell(written: string, file: string, { path, query = "", fragment = "" }: Destination, { settings, pageAt }: OwnSpelling): string {
  const { path: spelled } = splitHref(written);
  const page = pageAt.get(path);
  const bare = spelled.endsWith(".md") && page ? `/${page.path}` : path.length > 1 && !spelled.endsWith("/") ? path.replace(/\/$/, "") : path;
  const isRelative = spelled !== "" && !spelled.startsWith("/") && !/^https?:/i.test(spelled);
  const rest = query + (fragment && `#${fragment}`);
  if (!isRelative) return encodePath(settings.basePath.slice(0, -1) + bare) + rest;
  const steps = relative(`/${folderOf(file)}`, bare) || ".";
  return encodePath(spelled.startsWith("./") && !steps.startsWith(".") ? `./${steps}` : steps) + (bare.endsWith("/") && steps !== "." ? "/" : "") + rest;
}
