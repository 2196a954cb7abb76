import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createBundleSources } from "./bundle-sources.ts";
import { type Profile, type Share, sharesOf } from "./profile-shares.ts";
import { type Build, runBuild } from "./run-build.ts";

/** Runs a build once more, watched by Node's profiler, and says where its time went; the profile itself stays in the folder. */
export async function profileBuild(build: Build, run: number, folder: string): Promise<readonly Share[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await runBuild(build, run, ["--cpu-prof", "--cpu-prof-interval=500", `--cpu-prof-dir=${folder}`]);
  // Each thread writes one; the main thread, which does the work, has by far the most to tell.
  const sizeOf = (name: string): number => statSync(join(folder, name)).size;
  const [largest = ""] = readdirSync(folder).sort((a, b) => sizeOf(b) - sizeOf(a));
  return sharesOf(JSON.parse(readFileSync(join(folder, largest), "utf8")) as Profile, createBundleSources());
}

/** The largest shares, one on a line. */
export function formatShares(pages: number, shares: readonly Share[]): string {
  const total = shares.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = shares.slice(0, 15).map(({ owner, seconds }) => `${seconds.toFixed(2).padStart(8)} s  ${((100 * seconds) / total).toFixed(1).padStart(4)}%  ${owner}`);
  return `Where the time goes at ${pages} pages:\n${lines.join("\n")}\n`;
}
