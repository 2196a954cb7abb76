import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { UsageError } from "../../src/failure/failure.ts";

/** The size of one page's HTML, as written and as sent. */
export interface PageWeight {
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Weighs a page of a built site; `page` is its path without `.md`. */
export function weighPage(site: string, page: string): PageWeight {
  const file = join(site, page, "index.html");
  if (!existsSync(file)) throw new UsageError(`There is no page "${page}" to weigh. Name one of the corpus with --page.`);
  const html = readFileSync(file);
  return { bytes: html.length, gzipBytes: gzipSync(html).length };
}
