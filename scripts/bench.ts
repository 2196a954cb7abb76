import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { benchOptions, benchOptionsFrom } from "./bench/bench-options.ts";
import { formatResults } from "./bench/format-results.ts";
import { judgeGoals } from "./bench/goals.ts";
import { measureSize, outputsFolder, prepareBuilds, type SizeResult } from "./bench/measure-size.ts";
import { formatShares, profileBuild } from "./bench/profile-build.ts";
import { readCorpus } from "./bench/read-corpus.ts";
import { summarise } from "./bench/summary.ts";

await runCommand(async () => {
  const { sizes, rounds, page, ...options } = benchOptionsFrom(parseOptions(benchOptions, process.argv.slice(2)));
  const corpus = readCorpus(resolve(options.corpus), resolve(options.settings));
  const folder = resolve(options.folder ?? join(projectFolder, ".bench"));
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say("CPU is user and system time of the whole process. Each first build is not counted, so compiled styles and scripts are at hand, as between edits.");

  rmSync(outputsFolder(folder), { recursive: true, force: true });
  const results: SizeResult[] = [];
  for (const pages of sizes) results.push(await measureSize(pages, { corpus, rounds, folder, page, say }));

  const summaries = results.map(summarise);
  const verdicts = judgeGoals(summaries);
  writeFileSync(join(folder, "result.json"), `${JSON.stringify({ summaries, verdicts, results }, undefined, 2)}\n`);
  process.stdout.write(`\n${formatResults(summaries, verdicts)}`);
  for (const pages of options.profile ? new Set([sizes[0] ?? 0, sizes.at(-1) ?? 0]) : []) {
    const { ours } = prepareBuilds(pages, { corpus, folder });
    process.stdout.write(`\n${formatShares(pages, await profileBuild(ours, rounds + 1, join(folder, `profile-${pages}`)))}`);
  }
  rmSync(outputsFolder(folder), { recursive: true, force: true });
  return verdicts.some(({ outcome }) => outcome === "missed") ? 1 : 0;
});
