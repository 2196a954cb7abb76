import { spawnSync } from "node:child_process";
import { EnvironmentError } from "../src/failure/failure.ts";
import { printable } from "../src/text/printable.ts";

/** What a run of git came to. */
export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
  readonly errors: string;
}

/** Runs git in one folder; arguments go to it as they are, never through a shell. */
export type Git = (argv: readonly string[], input?: string) => GitAnswer;

/** Settings of a repository that could run a program, or reach a network, are overruled; nothing is written. */
const harmless = ["--no-optional-locks", "--no-replace-objects", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never"];

/** Makes the function that asks git about the repository that a folder is in. */
export function createGit(folder: string): Git {
  return (argv, input = "") => {
    const { error, status, stdout, stderr } = spawnSync("git", [...harmless, ...argv], {
      cwd: folder,
      input,
      env: environment(process.env),
      maxBuffer: Infinity,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    if (error) throw unusable(error);
    if (status === null) throw new EnvironmentError("git was stopped before it could answer. Run the check again.");
    return { status, output: stdout, errors: stderr.toString("utf8") };
  };
}

/** What a hook or a user sets for git is about another task; the one thing kept is where git and its own settings are. */
function environment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(own).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}

function unusable(error: Error): EnvironmentError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new EnvironmentError("git is not installed, or not found. Install it, or check without --since.", { cause: error });
  return new EnvironmentError(`git cannot be run (${code ?? printable(error.message)}).`, { cause: error });
}
