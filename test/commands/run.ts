import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const argv = (command: string, options: readonly string[]): string[] => [join(root, "scripts/run.mjs"), command, ...options];

/** Runs a command of this project to its end, as a person would. */
export function run(command: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv(command, options), { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return { status, stdout, stderr };
}

/** Starts a command and leaves it running. */
export const start = (command: string, ...options: string[]) => spawn(process.execPath, argv(command, options), { cwd: root, stdio: ["ignore", "pipe", "pipe"] });

/** Writes a folder of content somewhere new, and gives the paths of the content and of an output beside it. */
export function contentFolder(files: Readonly<Record<string, string>>): { content: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), "service-manual-command-"));
  const content = join(folder, "content");
  mkdirSync(content);
  writeContent(content, files);
  return { content, out: join(folder, "_site") };
}

/** Writes files into a folder. */
export function writeContent(content: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** Settings without which no manual is built. */
export const manualYaml = "name: Test\norganisation: Test Office\nurl: https://manual.example\n";
