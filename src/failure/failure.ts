/** The command was used wrongly: what was typed, or the settings, must change. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The machine does not let the work be done: disk, permission, lock, missing program. Exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** Something that the code promises does not hold: a bug of ours. Exit code 70. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** The exit code that an error ends a run with; anything that is not a known failure is a bug of ours. */
export function exitCodeOf(error: unknown): 2 | 3 | 70 {
  if (error instanceof UsageError) return 2;
  if (error instanceof EnvironmentError) return 3;
  return 70;
}
