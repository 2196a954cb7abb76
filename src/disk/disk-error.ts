import { EnvironmentError } from "../failure/failure.ts";

/** What the system's codes mean to people; `{doing}` is what was being done, such as "writing _site/index.html". */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: "No space left while {doing}",
  EDQUOT: "The disk quota is used up while {doing}",
  EROFS: "The disk is read-only: it refused {doing}",
  EACCES: "Permission was denied while {doing}",
  EPERM: "Permission was denied while {doing}",
  EBUSY: "Another program, or a mount, holds the folder: it refused {doing}",
  EXDEV: "The folder is on another disk than the one around it: it refused {doing}",
  EMFILE: "Too many files are open while {doing}",
  ENAMETOOLONG: "A path is too long for this system while {doing}",
  EIO: "The disk reported a fault while {doing}",
};

/** An error of the file system as one that ends the run with exit code 3; any other error is passed on as it is. */
export function asDiskError(error: unknown, doing: string, unharmed = "The previous site is unchanged."): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || error instanceof EnvironmentError) return error;
  const meaning = meanings[code] ?? `The system refused {doing} (${code})`;
  return new EnvironmentError(`${meaning.replace("{doing}", () => doing)}. ${unharmed}`, { cause: error });
}

/** Does one thing to the disk, and gives its failures a sentence. */
export function onDisk<T>(doing: string, work: () => T, unharmed?: string): T {
  try {
    return work();
  } catch (error) {
    throw asDiskError(error, doing, unharmed);
  }
}
