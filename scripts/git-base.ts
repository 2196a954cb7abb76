import { EnvironmentError, UsageError } from "../src/failure/failure.ts";
import { printable, quoted } from "../src/text/printable.ts";
import type { Git, GitAnswer } from "./git.ts";

/** Where a change starts: the last commit that it has in common with what it is to be merged into. */
export interface GitBase {
  /** The repository's folder on the disk. */
  readonly top: string;
  /** The full name of the commit. */
  readonly commit: string;
}

/** Finds the commit that a change starts from; whatever keeps it from being found is said with what to do. */
export function findBase(git: Git, ref: string): GitBase {
  checkName(ref);
  const top = findTop(git);
  const commit = commitOf(git, ref);
  if (commit === undefined) throw new UsageError(isShallow(git) ? `This copy of the repository is too shallow to know ${quoted(ref)}. ${deepen}` : `There is no commit or branch ${quoted(ref)}. Check its spelling, or fetch it first.`);
  if (commitOf(git, "HEAD") === undefined) throw new UsageError("Nothing has been committed on this branch yet, so there is nothing to compare with. Check without --since.");
  const base = textOf(git(["merge-base", "HEAD", commit]));
  if (base !== undefined) return { top, commit: base };
  throw new UsageError(isShallow(git) ? `This copy of the repository is too shallow to tell where the change since ${quoted(ref)} starts. ${deepen}` : `This branch and ${quoted(ref)} have no commit in common. Name the branch that the change will be merged into.`);
}

const deepen = 'Fetch its whole history: "git fetch --unshallow", or "fetch-depth: 0" for the checkout step of a workflow.';

/** Nothing that git could take for an option, a range or a path gets to it. */
function checkName(ref: string): void {
  if (ref.startsWith("-")) throw new UsageError(`${quoted(ref)} is no name of a commit or branch: it begins with a dash.`);
  if (/[\s\p{Cc}:]|\.\./u.test(ref)) throw new UsageError(`${quoted(ref)} is no name of one commit or branch.`);
}

function findTop(git: Git): string {
  const answer = git(["rev-parse", "--show-toplevel"]);
  const top = textOf(answer);
  if (top !== undefined) return top;
  if (answer.errors.includes("dubious ownership")) {
    throw new EnvironmentError('git does not read this repository because it belongs to another user. Run "git config --global --add safe.directory" with its folder, if you trust it.');
  }
  const said = printable(answer.errors).replace(/^fatal: /, "").trim();
  throw new UsageError(/not a git repository/i.test(said) ? "The content is not in a git repository, so --since has nothing to compare with. Check without it." : `git cannot tell where the repository is: ${said}`);
}

function commitOf(git: Git, ref: string): string | undefined {
  const said = textOf(git(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]));
  return said !== undefined && /^[0-9a-f]{40,64}$/.test(said) ? said : undefined;
}

const isShallow = (git: Git): boolean => textOf(git(["rev-parse", "--is-shallow-repository"])) === "true";

/** What git printed, without the newline that it adds; undefined when it failed. */
function textOf({ status, output }: GitAnswer): string | undefined {
  const text = output.toString("utf8").replace(/\r?\n$/, "");
  return status === 0 && text !== "" ? text : undefined;
}
