import type { ViewContext } from "../views/context.ts";
import type { SiteFile } from "./site-file.ts";

/** What a host must know of the files of a site; paths are relative to its root. */
export interface HostedFiles {
  /** Of the inline scripts: `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** Files whose names change with their contents, and folders of such files, with a slash at the end. */
  readonly neverChange: readonly string[];
  /** The script of the search's worker, where the manual can be searched. */
  readonly searchWorker?: string;
}

/**
 * `_headers`: what hosts that read such a file send with every page. Only the manual's own files load, only the inline
 * scripts whose hashes are given run, and browsers keep what never changes.
 */
export function headers({ scriptHashes, neverChange, searchWorker }: HostedFiles, { addresses }: Pick<ViewContext, "addresses">): SiteFile {
  const root = addresses.page("/");
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes.map((hash) => `'${hash}'`).join(" ")}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  const lines = [
    "/*",
    `  Content-Security-Policy: ${policy.join("; ")}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
    "  Permissions-Policy: camera=(), geolocation=(), microphone=()",
    ...neverChange.flatMap((path) => [`${root}${path}${path.endsWith("/") ? "*" : ""}`, "  Cache-Control: public, max-age=31536000, immutable"]),
    ...(searchWorker === undefined ? [] : workerRule(root + searchWorker)),
  ];
  return { path: "_headers", contents: `${lines.join("\n")}\n` };
}

/**
 * Search runs WebAssembly in a worker. A worker has the policy of its own response, so that pages need not allow it.
 *
 * Where two rules fit one path, some hosts (Netlify) send the last value of a header, and others (Cloudflare) join the
 * values, which would leave the stricter policy in force, unless a line `! Name` takes the earlier one away; the first
 * kind passes over such a line, as it has no colon. A host that only joins blocks the worker: search then finds by
 * title.
 */
function workerRule(path: string): readonly string[] {
  return [
    path,
    "  ! Content-Security-Policy",
    "  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  ];
}
