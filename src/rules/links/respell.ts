import { relative } from "node:path/posix";
import type { Manual } from "../../manual/manual.ts";
import { encodePath, folderOf } from "../../pages/address.ts";

/** What an address leads to, below the base path: a page's url, or a slash and the path of a file. */
export interface Destination {
  readonly path: string;
  readonly query?: string;
  readonly fragment?: string;
}

/**
 * Spells an address of this manual as its author spells addresses: relative where theirs is, by the file's name where
 * theirs ends in `.md`, with a slash at its end where theirs has one.
 */
export function respell(written: string, file: string, { path, query = "", fragment = "" }: Destination, { settings, pageAt }: Pick<Manual, "settings" | "pageAt">): string {
  const spelled = /^[^?#]*/.exec(written)?.[0] ?? "";
  const page = pageAt.get(path);
  const bare = spelled.endsWith(".md") && page ? `/${page.path}` : path.length > 1 && !spelled.endsWith("/") ? path.replace(/\/$/, "") : path;
  const isRelative = spelled !== "" && !spelled.startsWith("/") && !/^https?:/i.test(spelled);
  const rest = query + (fragment && `#${fragment}`);
  if (!isRelative) return encodePath(settings.basePath.slice(0, -1) + bare) + rest;
  const steps = relative(`/${folderOf(file)}`, bare) || ".";
  return encodePath(spelled.startsWith("./") && !steps.startsWith(".") ? `./${steps}` : steps) + (bare.endsWith("/") && steps !== "." ? "/" : "") + rest;
}
