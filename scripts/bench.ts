import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectFolder } from "../src/disk/project-folder.ts";
import { parseOptions } from "../src/failure/parse-options.ts";
import { runCommand } from "../src/failure/run-command.ts";
import { writeBenchSettings } from "./bench/bench-settings.ts";
import { benchRanking } from "./bench/bench-ranking.ts";
import { benchOptions, benchOptionsFrom } from "./bench/bench-options.ts";
import { formatResults } from "./bench/format-results.ts";
import { formatSearch } from "./bench/format-search.ts";
import { judgeGoals } from "./bench/goals.ts";
import { formatChecking, judgeCheckingGoals } from "./bench/format-checking.ts";
import { measureChecking } from "./bench/measure-checking.ts";
import { measureSearch, type SearchSize } from "./bench/measure-search.ts";
import { measureSize, outputsFolder, prepareBuilds, type SizeResult } from "./bench/measure-size.ts";
import { formatShares, profileBuild } from "./bench/profile-build.ts";
import { readCorpus } from "./bench/read-corpus.ts";
import { judgeSearchGoals } from "./bench/search-goals.ts";
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

  const { withSearch } = writeBenchSettings(corpus.settings, folder);
  const searches: SearchSize[] = [];
  for (const pages of sizes) {
    searches.push(await measureSearch(pages, { content: join(folder, `content-${pages}`), settings: withSearch, folder: join(outputsFolder(folder), "search") }));
  }

  const checking = sizes.map((pages) => measureChecking(pages, { content: join(folder, `content-${pages}`), settings: withSearch, rounds }));
  const summaries = results.map(summarise);
  const verdicts = judgeGoals(summaries);
  const searchVerdicts = judgeSearchGoals(searches);
  const checkingVerdicts = judgeCheckingGoals(checking);
  writeFileSync(join(folder, "result.json"), `${JSON.stringify({ summaries, searches, checking, verdicts: [...verdicts, ...searchVerdicts, ...checkingVerdicts], results }, undefined, 2)}\n`);
  process.stdout.write(`\n${formatResults(summaries, verdicts)}`);
  process.stdout.write(`\n${formatSearch(searches, searchVerdicts)}`);
  process.stdout.write(`\n${formatChecking(checking, checkingVerdicts)}`);
  for (const pages of options.profile ? new Set([sizes[0] ?? 0, sizes.at(-1) ?? 0]) : []) {
    const { ours } = prepareBuilds(pages, { corpus, folder });
    process.stdout.write(`\n${formatShares(pages, await profileBuild(ours, rounds + 1, join(folder, `profile-${pages}`)))}`);
  }
  process.stdout.write(`\nRanking, with plain Pagefind beside it\n${await benchRanking({ content: corpus.folder, settings: corpus.settings, folder: outputsFolder(folder) })}`);
  rmSync(outputsFolder(folder), { recursive: true, force: true });
  return [...verdicts, ...searchVerdicts, ...checkingVerdicts].some(({ outcome }) => outcome === "missed") ? 1 : 0;
});
