import { join } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { type Build, outputOf, runBuild, type Usage } from "./run-build.ts";
import type { SearchMeasuring } from "./measure-search.ts";

/** Builds a site with its search, and says what the command that packs its offline copy used. */
export async function measurePacking(pages: number, { content, settings, folder }: SearchMeasuring): Promise<Usage> {
  const command = (name: string, ...words: string[]): Build => ({
    name: "ours",
    workingFolder: projectFolder,
    words: ["scripts/run.mjs", name, ...words, "--out"],
    outputs: join(folder, `${name}-${pages}`),
    log: join(folder, `${name}-${pages}.log`),
  });
  const build = command("build", "--content", content, "--settings", settings);
  await runBuild(build, 0);
  return runBuild(command("pack", "--site", outputOf(build, 0)), 0);
}
