import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceOf } from "./profile-shares.ts";

/** Tells which file a line of a bundled command comes from, by the comment that the bundler writes above each file. */
export function createBundleSources(): SourceOf {
  const known = new Map<string, readonly (string | undefined)[]>();
  return (url, line) => {
    const sources = known.get(url) ?? sourcesIn(url);
    known.set(url, sources);
    return sources[line];
  };
}

/** For each line of a bundle, the file it comes from. */
function sourcesIn(url: string): readonly (string | undefined)[] {
  if (!url.startsWith("file:") || !url.includes("/.cache/commands/") || !existsSync(fileURLToPath(url))) return [];
  let source: string | undefined;
  return readFileSync(fileURLToPath(url), "utf8")
    .split("\n")
    .map((line) => (source = /^\/\/ ((?:src|plugins|scripts)\/\S+\.ts)$/.exec(line)?.[1] ?? source));
}
