import { relative } from "node:path";
import { printDiagnostics } from "./print-diagnostics.ts";
import type { BuildOptions, BuildResult } from "./build-manual.ts";

/** Says on standard error what a build came to, and gives the exit code that fits. */
export function reportBuild({ manual, diagnostics, paths, published }: BuildResult, { content, out }: BuildOptions): 0 | 1 {
  printDiagnostics(process.stderr, diagnostics, { content, paths }, { folder: relative(process.cwd(), content), pages: manual.written.length });
  const outcome = published ? `Published ${published.pages} pages in ${out}` : `Nothing was published: what stood in ${out} is unchanged.`;
  process.stderr.write(`${outcome}\n`);
  for (const folder of published?.notRemoved ?? []) process.stderr.write(`The site before it could not be removed from ${folder}; the next build tries again.\n`);
  return published ? 0 : 1;
}
