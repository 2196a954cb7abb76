import type { SiteFile } from "./site-file.ts";

/**
 * `_headers`: what hosts that read such a file send with every page. Only the manual's own files load, and only
 * the inline scripts whose hashes (`sha256-…`) are given run.
 */
export function headers(scriptHashes: readonly string[]): SiteFile {
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
  ];
  return { path: "_headers", contents: `${lines.join("\n")}\n` };
}
