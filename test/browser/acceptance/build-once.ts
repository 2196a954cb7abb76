import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder that the acceptance tests of one run build their sites in. */
    acceptanceFolder: string;
  }
}

/** Gives all test files of a run one folder for the sites that they share, and removes it after the last. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "service-manual-acceptance-"));
  project.provide("acceptanceFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
