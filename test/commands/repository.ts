import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeContent } from "./run.ts";

/** A small git repository in a folder of its own. */
export interface Repository {
  readonly folder: string;
  readonly git: (...argv: string[]) => string;
  /** Writes files, removes those whose text is undefined, and commits it all. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => void;
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void;
}

/** Makes a repository whose first commit holds these files. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const folder = join(mkdtempSync(join(tmpdir(), "service-manual-since-")), "a repository");
  mkdirSync(folder);
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  const names = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "init.defaultBranch=main", "-c", "core.autocrlf=false"];
  const git = (...argv: string[]): string => execFileSync("git", [...names, ...argv], { cwd: folder, encoding: "utf8", env, stdio: ["ignore", "pipe", "pipe"] });
  const write: Repository["write"] = (wanted) => {
    for (const [path, text] of Object.entries(wanted)) {
      if (text === undefined) rmSync(join(folder, path));
      else writeContent(folder, { [path]: text });
    }
  };
  const commit: Repository["commit"] = (wanted) => {
    write(wanted);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "A change");
  };
  git("init", "--quiet");
  commit(files);
  return { folder, git, commit, write };
}
