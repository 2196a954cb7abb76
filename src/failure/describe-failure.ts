import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { printable } from "../text/printable.ts";
import { exitCodeOf } from "./failure.ts";

/** The one line that a failed run prints; for a bug of ours the details go into a log file. */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = printable(message).trim();
  if (exitCodeOf(error) !== 70) return line;
  return `Sorry, this is a fault in Service Manual itself (${line || "no message"}). ${writeLog(error)}`;
}

/** A folder of its own, so that nobody can have put a link at the log's path beforehand. */
function writeLog(error: unknown): string {
  try {
    const file = join(mkdtempSync(join(tmpdir(), "service-manual-")), "failure.log");
    writeFileSync(file, `${inspect(error, { depth: 4 })}\n`);
    return `Report it with the log in ${file}`;
  } catch (reason) {
    return `Its log could not be written: ${reason instanceof Error ? reason.message : String(reason)}`;
  }
}
