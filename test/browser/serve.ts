import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { hostHeaders, type HostKind } from "./host-headers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
  ".jpg": "image/jpeg", ".json": "application/json", ".xml": "application/xml", ".woff2": "font/woff2", ".ico": "image/x-icon",
};

/** A built site on a port of this machine, sent as a host that reads `_headers` would send it. */
export interface ServedSite {
  /** Scheme, host and base path, with a trailing slash. */
  readonly url: string;
  close(): void;
}

/** Serves a folder at a base path (starts and ends with a slash), with the headers of a host of either kind; a file that `fails` is asked about is answered with 500 where it says so. */
export async function serve(folder: string, basePath = "/", kind: HostKind = "joins", fails: (file: string) => boolean = () => false): Promise<ServedSite> {
  const headers = readFileSync(join(folder, "_headers"), "utf8");
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split(/[?#]/)[0] ?? "/");
    const file = path.startsWith(basePath) ? join(folder, path.slice(basePath.length)) : "";
    const served = file && existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
    const found = served !== "" && existsSync(served);
    for (const [name, value] of hostHeaders(headers, path, kind)) response.setHeader(name, value);
    response.setHeader("Content-Type", types[found ? extname(served) : ".html"] ?? "application/octet-stream");
    response.statusCode = fails(served) ? 500 : found ? 200 : 404;
    response.end(readFileSync(found ? served : join(folder, "404.html")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${basePath}`, close: () => server.close() };
}
