import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { EnvironmentError } from "../../src/failure/failure.ts";

/** A build to measure. */
export interface Build {
  readonly name: "ours" | "bare";
  readonly workingFolder: string;
  /** What follows `node` on the command line, up to the output folder. */
  readonly words: readonly string[];
  /**
   * Its output folders, but for the number of the run at the end. Each run writes a new one, and none is removed before
   * all is measured: for minutes after many files were deleted, ext4 takes several times as long to make new ones.
   */
  readonly outputs: string;
  /** Where what it prints is kept. */
  readonly log: string;
}

/** What one build used: CPU of user and system over all threads, and the most memory it held at once. */
export interface Usage {
  readonly cpuSeconds: number;
  /** The part of the CPU time that the system took, which varies most between runs on a virtual machine. */
  readonly systemSeconds: number;
  readonly peakMegabytes: number;
  readonly wallSeconds: number;
}

const preload = join(projectFolder, "scripts/bench/report-usage.mjs");

/** The folder that a run writes. */
export const outputOf = ({ outputs }: Build, run: number): string => `${outputs}-${run}`;

/** Runs a build into a new output folder, and says what its whole process used. */
export async function runBuild(build: Build, run: number, nodeOptions: readonly string[] = []): Promise<Usage> {
  const usageFile = `${build.log}.usage.json`;
  const output = relative(build.workingFolder, outputOf(build, run));
  rmSync(usageFile, { force: true });
  const started = performance.now();
  const code = await exitCode(build, ["--import", preload, ...nodeOptions, ...build.words, output], usageFile);
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new EnvironmentError(`The build "${build.name}" in ${build.workingFolder} ended with ${code}. What it said is in ${build.log}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, "utf8")) as NodeJS.ResourceUsage;
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, systemSeconds: systemCPUTime / 1e6, peakMegabytes: maxRSS / 1024, wallSeconds };
}

function exitCode({ workingFolder, log }: Build, words: readonly string[], usageFile: string): Promise<number | string> {
  const output = openSync(log, "w");
  const child = spawn(process.execPath, words, {
    cwd: workingFolder,
    stdio: ["ignore", output, output],
    env: { ...process.env, BENCH_USAGE_FILE: usageFile },
  });
  return new Promise<number | string>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal ?? "no exit code"));
  }).finally(() => closeSync(output));
}
