import { describeFailure } from "./describe-failure.ts";
import { exitCodeOf } from "./failure.ts";
import { HelpRequest } from "./option-help.ts";

/** What a command does; it gives its exit code, or nothing when all went well. */
export type Command = () => number | void | Promise<number | void>;

/** Runs a command: prints what ended it in one line on standard error, and sets the exit code. */
export async function runCommand(main: Command): Promise<void> {
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.stdout.on("error", outliveReader);
  process.stderr.on("error", outliveReader);
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof HelpRequest) process.stdout.write(`${error.message}\n`);
    else fail(error);
  }
}

/** Exits only once the line is out, as a pipe may take it later. */
function fail(error: unknown): void {
  const code = exitCodeOf(error);
  process.exitCode = code;
  process.stderr.write(`${describeFailure(error)}\n`, () => process.exit(code));
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure of the command. */
function outliveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") fail(error);
}
