import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy, { type EleventyConfig } from "@11ty/eleventy";

/** Renders into `output` what `configure` sets up; Eleventy's own input is an empty folder, so it finds nothing to read. */
export async function runEleventy(output: string, configure: (config: EleventyConfig) => void): Promise<void> {
  const input = mkdtempSync(join(tmpdir(), "service-manual-"));
  try {
    const eleventy = new Eleventy(input, output, { quietMode: true, configPath: null, config: configure });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  } finally {
    rmSync(input, { recursive: true, force: true });
  }
}

/** Eleventy wraps what went wrong, such as a full disk, in errors of its own. */
function innermost(error: unknown): unknown {
  const inner = error instanceof Error ? ((error as { originalError?: unknown }).originalError ?? error.cause) : undefined;
  return inner === undefined ? error : innermost(inner);
}
