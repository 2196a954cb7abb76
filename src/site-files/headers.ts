import type { ViewContext } from "../views/context.ts";
import { assetsFolder } from "./assets-folder.ts";
import type { SiteFile } from "./site-file.ts";

/**
 * `_headers`: what hosts that read such a file send with every page. Only the manual's own files load, and only
 * the inline scripts whose hashes (`sha256-…`) are given run.
 */
export function headers(scriptHashes: readonly string[], { manual, addresses }: Pick<ViewContext, "manual" | "addresses">): SiteFile {
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
    ...(manual.settings.search.enabled ? workerRule(`${addresses.page("/")}${assetsFolder}/pagefind/pagefind-worker.js`) : []),
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
