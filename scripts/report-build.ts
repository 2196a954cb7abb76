import { printDiagnostics } from "./print-diagnostics.ts";
import type { BuildOptions, BuildResult } from "./build-manual.ts";

/** Says on standard error what a build came to, and gives the exit code that fits. */
export function reportBuild({ diagnostics, published }: BuildResult, { content, out }: BuildOptions): 0 | 1 {
  printDiagnostics(diagnostics, content);
  const outcome = published ? `Published ${published.pages} pages in ${out}` : `Nothing was published: what stood in ${out} is unchanged.`;
  process.stderr.write(`${outcome}\n`);
  return published ? 0 : 1;
}
