import { chmodSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { folderOf } from "./folder-of.ts";

/** Bundles the slow build into one file that any user may read, so that its many processes start without compiling it; gives the file. */
export async function bundledBuild(): Promise<string> {
  const folder = folderOf({});
  chmodSync(folder, 0o755);
  const outfile = join(folder, "slow-build.mjs");
  await build({ entryPoints: [join(import.meta.dirname, "slow-build.ts")], bundle: true, platform: "node", format: "esm", outfile, logLevel: "error" });
  return outfile;
}
