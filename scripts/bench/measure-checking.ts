import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/disk/project-folder.ts";
import { EnvironmentError } from "../../src/failure/failure.ts";
import { median } from "./summary.ts";

/** What checking so many pages took, beside what markdown-it alone takes to parse them. */
export interface CheckingSize {
  readonly pages: number;
  /** CPU seconds of the whole process of a check, the median of all rounds. */
  readonly checkCpu: number;
  /** CPU seconds of parsing the same bodies, without starting or reading, the median of all rounds. */
  readonly parseCpu: number;
}

/** The bodies of a folder, parsed by markdown-it with nothing added to it; prints microseconds of CPU. */
const parseBodies = `
import { readdirSync, readFileSync } from "node:fs";
const [folder, parser] = process.argv.slice(1);
const { default: MarkdownIt } = await import(parser);
const bodies = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".md")).map((path) => readFileSync(folder + "/" + path, "utf8").replace(/^---\\n[^]*?\\n---\\n/, ""));
const md = new MarkdownIt({ html: true });
const before = process.cpuUsage();
for (const body of bodies) md.parse(body, {});
const { user, system } = process.cpuUsage(before);
console.log(user + system);
`;

/** Measures a check and markdown-it in turns, so that a busy machine slows both. */
export function measureChecking(pages: number, { content, settings, rounds }: { readonly content: string; readonly settings: string; readonly rounds: number }): CheckingSize {
  const check = ["scripts/run.mjs", "check", "--content", content, "--settings", settings, "--format", "json"];
  // The first bundles the command.
  cpuOf(check);
  const measured = Array.from({ length: rounds }, () => ({ check: cpuOf(check), parse: Number(run(["--input-type=module", "--eval", parseBodies, content, "markdown-it"])) / 1e6 }));
  return { pages, checkCpu: median(measured.map((round) => round.check)), parseCpu: median(measured.map(({ parse }) => parse)) };
}

/** CPU seconds of a whole process. */
function cpuOf(words: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "service-manual-bench-"));
  const usage = join(folder, "usage.json");
  try {
    run(["--import", join(projectFolder, "scripts/bench/report-usage.mjs"), ...words], { BENCH_USAGE_FILE: usage });
    const { userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, "utf8")) as NodeJS.ResourceUsage;
    return (userCPUTime + systemCPUTime) / 1e6;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command of Node prints; a check that finds errors ends with 1. */
function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: projectFolder, encoding: "utf8", env: { ...process.env, ...variables }, maxBuffer: 1024 ** 3 });
  if (status !== 0 && status !== 1) throw new EnvironmentError(`"node ${words.slice(0, 4).join(" ")}" ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}
