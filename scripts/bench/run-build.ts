import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { EnvironmentError } from "../../src/failure/failure.ts";

/** A build to measure, and the folder it writes. */
export interface Build {
  readonly name: "ours" | "bare";
  readonly workingFolder: string;
  /** What follows `node` on the command line. */
  readonly words: readonly string[];
  readonly output: string;
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

/** Runs a build from a deleted output folder to its end, and says what its whole process used. */
export async function runBuild(build: Build, nodeOptions: readonly string[] = []): Promise<Usage> {
  const usageFile = `${build.log}.usage.json`;
  rmSync(build.output, { recursive: true, force: true });
  rmSync(usageFile, { force: true });
  const started = performance.now();
  const code = await exitCode(build, ["--import", preload, ...nodeOptions, ...build.words], usageFile);
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
