import { UsageError } from "../src/failure/failure.ts";
import type { KeptReadings } from "../src/manual/kept-readings.ts";
import { parseSettings } from "../src/settings/parse-settings.ts";
import type { GitVersion } from "./git-version.ts";
import { type ContentOptions, readContent, type ReadContent } from "./read-content.ts";
import { settingsPathOf } from "./settings-path.ts";

/** What an older version is read with, from the present one. */
export interface PresentContent {
  readonly settingsText: string;
  /** What reading the present version gave; of use where the settings are the same. */
  readonly kept: KeptReadings;
}

/** Reads and checks content as a commit has it; a commit whose settings are missing or cannot be used is read by the present ones. */
export function readOldContent(options: ContentOptions, version: GitVersion, { settingsText, kept }: PresentContent): ReadContent {
  const settingsPath = settingsPathOf(options);
  const old = version.has(settingsPath) ? Buffer.from(version.read(settingsPath)).toString("utf8") : undefined;
  const present = { files: version.files, settingsText, kept };
  if (old === undefined || old === settingsText || !parseSettings(settingsPath, old).settings) return readContent(options, present);
  try {
    return readContent(options, { files: version.files, settingsText: old });
  } catch (error) {
    // Old settings may name a file that was not there: nothing that could be mended now.
    if (error instanceof UsageError) return readContent(options, present);
    throw error;
  }
}
